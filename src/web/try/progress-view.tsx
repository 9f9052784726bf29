import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import type { Progress } from './use-reader.ts';

interface ProgressViewProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** How far the reading is, and how to stop it; what went wrong, and how to go on. */
export function ProgressView({ progress, onCancel, onAgain }: ProgressViewProps) {
  if (progress.state === 'cancelled') return <p role="status">{strings.try.cancelled}</p>;
  if (progress.state === 'failed') return <Failed progress={progress} onAgain={onAgain} />;
  if (progress.state !== 'loading' && progress.state !== 'reading') return null;
  return (
    <div class="card try-progress" role="status">
      {progress.state === 'loading' ? <LoadingModel {...progress} /> : <ReadingText {...progress} />}
      <button type="button" onClick={onCancel}>
        {strings.try.cancel}
      </button>
    </div>
  );
}

function LoadingModel({ done, all }: Extract<Progress, { state: 'loading' }>) {
  const { loading, loadingAmount, megabytes } = strings.try;
  return (
    <div>
      <p id="loading-model">{loading}</p>
      <progress aria-labelledby="loading-model" {...(all === null ? {} : { max: all, value: done })} />
      {/* Every megabyte read out would be noise. */}
      <small aria-hidden="true">{loadingAmount(megabytes(done), all === null ? '…' : megabytes(all))}</small>
    </div>
  );
}

/** From here on it takes long enough to say so. */
const LONG = 300_000;

function ReadingText({ since, length }: Extract<Progress, { state: 'reading' }>) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  return (
    <div>
      <p id="reading-text">{strings.try.reading(length)}</p>
      <progress aria-labelledby="reading-text" />
      <small aria-hidden="true">{strings.try.elapsed(seconds)}</small>
      {length >= LONG && <p class="soft">{strings.try.long}</p>}
    </div>
  );
}

function Failed({
  progress,
  onAgain,
}: {
  readonly progress: Extract<Progress, { state: 'failed' }>;
  readonly onAgain: () => void;
}) {
  return (
    <div class="problem" role="alert">
      <p class="problem-title">{strings.try.failed}</p>
      <p>{progress.in === 'model' ? strings.try.modelFailed : strings.try.failedDetail}</p>
      {progress.why !== '' && <p class="soft small">{progress.why}</p>}
      <p class="actions">
        <button type="button" onClick={onAgain}>
          {strings.try.again}
        </button>
      </p>
    </div>
  );
}
