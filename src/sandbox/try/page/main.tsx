import { render } from 'preact';
import { App } from './app';
import './try.css';

const root = document.getElementById('try');
if (!root) throw new Error('index.html has no element "try"');
render(<App />, root);
