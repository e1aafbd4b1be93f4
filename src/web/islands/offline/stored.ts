/// <reference lib="dom" />

/** What a request to the device's own memory (IndexedDB) answers. What is written counts when its transaction is through, not when it is asked for. */
export async function stored<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const { transaction } = request;
    if (transaction?.mode === 'readwrite') transaction.addEventListener('complete', () => resolve(request.result));
    else request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The memory of this device failed.')));
    transaction?.addEventListener('abort', () => reject(transaction.error ?? new Error('The memory of this device is full.')));
  });
}
