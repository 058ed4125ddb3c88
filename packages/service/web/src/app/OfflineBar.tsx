import { useEffect, useState } from 'preact/hooks';
import './OfflineBar.css';

/** Says that the browser has no connection, as long as it has none. */
export function OfflineBar() {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return (
    <div role="status">
      {!isOnline && <p class="offline-bar">Offline. What is shown may be old; nothing can be changed now.</p>}
    </div>
  );
}
