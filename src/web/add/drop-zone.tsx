import { useEffect, useRef, useState } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { droppedFiles } from './dropped-files.ts';

interface DropZoneProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the browser's list of files; files may also be dropped on it, or anywhere on the page. */
export function DropZone({ disabled, onFiles }: DropZoneProps) {
  const field = useRef<HTMLInputElement>(null);
  const over = useDrops(onFiles, disabled);
  const { add } = strings;
  return (
    <>
      <button
        type="button"
        class={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
        aria-describedby="drop-hint"
        disabled={disabled}
        onClick={() => field.current?.click()}
      >
        <strong>{over ? add.dropNow : add.chooseFiles}</strong>
        <span>{add.orDrop}</span>
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={add.chooseFiles}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <p id="drop-hint" class="small soft">
        {add.filesHint}
      </p>
    </>
  );
}

/** Whether files are held over the page. One that is dropped beside the button would else open in place of the page. */
function useDrops(onFiles: DropZoneProps['onFiles'], disabled: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
      setOver(!disabled);
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = async (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      if (disabled) return;
      const files = await droppedFiles(event.dataTransfer).catch(() => []);
      if (files.length > 0) onFiles(files);
    };
    addEventListener('dragover', dragged);
    addEventListener('dragleave', left);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('dragover', dragged);
      removeEventListener('dragleave', left);
      removeEventListener('drop', dropped);
    };
  }, [onFiles, disabled]);
  return over;
}
