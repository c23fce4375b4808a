/** Lets the browser do what waits: answer keys, paint. Over in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
