/** The languages of the product. Vietnamese is the first: every text is written in it before English. */
export type Language = 'vi' | 'en';

/** One text per language. An area's texts are one object of this shape per language, so that a missing sentence does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;
