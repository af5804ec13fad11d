/** A file beside the pane could not be fetched: the network is away, or the folder that holds the add-in is not complete. */
export class FileNotLoaded extends Error {
  override readonly name = 'FileNotLoaded';
}
