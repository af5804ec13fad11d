/**
 * `npm run bench -- TOPIC …`: each topic is a file of this folder that runs when it is loaded and reads its own words from the command
 * line. Without a topic, or with numbers only, it is speed.
 */
const TOPICS = ['speed', 'reading', 'checks', 'functions', 'pane', 'report'];

const word = process.argv[2] ?? '';
const topic = word === '' || /^\d/.test(word) ? 'speed' : word;
if (TOPICS.includes(topic)) void import(`./${topic}`);
else {
  console.error(`No such topic: ${topic}. There are: ${TOPICS.join(', ')}.`);
  process.exitCode = 2;
}
