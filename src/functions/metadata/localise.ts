/** The part of functions.json that is translated; whatever else it holds is passed on as it is. */
export interface FunctionMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionEntry[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterEntry[];
}

export interface ParameterEntry {
  readonly name: string;
  readonly description?: string;
}

/** Texts of one language by the ids and parameter names of functions.json. */
export interface MetadataTexts {
  /** parameter names as Excel shows them */
  readonly names: Readonly<Record<string, string>>;
  /** descriptions; absent = those of functions.json are in this language */
  readonly functions?: Readonly<
    Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
  >;
}

/**
 * functions.json in another language, and with error cells let through to the functions: without `allowErrorForDataTypeAny` one #N/A in
 * a range keeps Excel from calling the function at all.
 * @throws Error if a text is missing, or is there for a function or parameter that does not exist
 */
export function localiseMetadata<M extends FunctionMetadata>(metadata: M, texts: MetadataTexts): M {
  const strays = Object.keys(texts.functions ?? {}).filter(
    (id) => !metadata.functions.some((entry) => entry.id === id),
  );
  if (strays.length > 0) throw new Error(`texts for functions that do not exist: ${strays.join(', ')}`);
  return {
    ...metadata,
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((entry) => localiseFunction(entry, texts)),
  };
}

function localiseFunction(entry: FunctionEntry, texts: MetadataTexts): FunctionEntry {
  const text = texts.functions?.[entry.id];
  if (texts.functions && !text) throw new Error(`no texts for function ${entry.id}`);
  const strays = Object.keys(text?.parameters ?? {}).filter(
    (name) => !entry.parameters.some((parameter) => parameter.name === name),
  );
  if (strays.length > 0) throw new Error(`texts for parameters that ${entry.id} does not have: ${strays.join(', ')}`);
  const parameters = entry.parameters.map((parameter) => {
    const name = texts.names[parameter.name];
    const description = text ? text.parameters[parameter.name] : parameter.description;
    if (!name || !description) throw new Error(`no texts for parameter ${parameter.name} of ${entry.id}`);
    return { ...parameter, name, description };
  });
  const description = text?.description ?? entry.description;
  if (!description) throw new Error(`no description of function ${entry.id}`);
  return { ...entry, description, parameters };
}
