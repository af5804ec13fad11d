/** A refusal as Excel words it: `code` is one of Excel's error codes, `location` the member that refused. */
export class HostError extends Error {
  location: string | null = null;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

const make = (code: string, text: string, status: number) => (message?: string) =>
  new HostError(code, message ?? text, status);

/** Excel's refusals, with the texts that real Excel sends (reported) unless a caller gives a better one. */
export const refuse = {
  itemNotFound: make('ItemNotFound', "The requested resource doesn't exist.", 404),
  itemAlreadyExists: make('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409),
  invalidArgument: make('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 400),
  invalidOperation: make('InvalidOperation', 'The operation is invalid for the object.', 400),
  invalidReference: make('InvalidReference', 'This reference is not valid for the current operation.', 400),
  invalidSelection: make('InvalidSelection', 'The current selection is invalid for this operation.', 400),
  accessDenied: make('AccessDenied', 'You cannot perform the requested operation.', 401),
  unsupportedFeature: make('UnsupportedFeature', 'The workbook contains one or more unsupported features.', 400),
  insertDeleteConflict: make(
    'InsertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict.',
    409,
  ),
  generalException: make('GeneralException', 'There was an internal error while processing the request.', 500),
  /** Not an Excel code: a member that nobody has put into the table. Loud and unmistakable. */
  notImplemented: (member: string) =>
    new HostError('SandboxNotImplemented', `The sandbox does not implement ${member}.`, 501),
};

/** The two texts for a wrongly shaped array that add-in authors know from Excel (reported). */
export const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
