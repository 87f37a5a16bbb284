import { fileSize } from '@/lib/format';
import type { UploadProgress as Progress } from '@/lib/api/upload';
import { ProgressBar } from './ui/progress-bar';

/** First the bytes that left the browser, then that the service is reading the rows. */
export function UploadProgress({ progress }: { progress: Progress | null }) {
  const { sent, total } = progress ?? { sent: 0, total: 1 };
  const all = progress !== null && sent >= total;
  return (
    <div role="status" style={{ display: 'grid', gap: 6 }}>
      <ProgressBar value={sent} max={total} label="Upload" />
      <p className="mute num">
        {all
          ? 'All sent; the rows are being read…'
          : progress
            ? `${fileSize(sent)} of ${fileSize(total)} sent`
            : 'Starting…'}
      </p>
    </div>
  );
}
