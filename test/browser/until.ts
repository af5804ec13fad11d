/** Waits until `read` gives the value. @throws Error that names the last value, after five seconds */
export async function until<T>(read: () => T, value: T): Promise<void> {
  const end = Date.now() + 5_000;
  while (read() !== value) {
    if (Date.now() > end) throw new Error(`waited for ${String(value)}, still ${String(read())}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
