// File handling (W3C manifest incubations), which TypeScript's library does not know yet.
interface LaunchParams {
  readonly files: readonly FileSystemFileHandle[]
}

interface Window {
  readonly launchQueue?: { setConsumer(consumer: (launch: LaunchParams) => void): void }
}
