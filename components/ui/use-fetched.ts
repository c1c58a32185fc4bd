import { useCallback, useEffect, useState } from 'react';

/** What is fetched for an id, `first` until it is there, and how to fetch it again. An answer that comes too late is dropped. */
export function useFetched<T>(fetchIt: (id: string) => Promise<T>, id: string, first: T): readonly [T, () => void] {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    let current = true;
    void fetchIt(id).then((found) => {
      if (current) setShown(found);
    });
    return () => {
      current = false;
    };
  }, [fetchIt, id]);
  const again = useCallback(() => {
    void fetchIt(id).then(setShown);
  }, [fetchIt, id]);
  return [shown, again];
}
