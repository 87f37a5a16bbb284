import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { FileDrop } from '../ui/file-drop';
import { saveAs } from '../save-as';
import type { MappingShape } from './mapping';
import { MappingForm } from './mapping-form';
import type { Mapping } from './use-mapping';
import styles from './mapping-form.module.css';

interface MappingChoiceProps {
  shape: MappingShape;
  mapping: Mapping;
}

/** Both ways to a mapping, and an example of a file with one. */
export function MappingChoice({ shape, mapping }: MappingChoiceProps) {
  const { name, csv, mapping: json } = shape.example;
  return (
    <>
      <Field label="Mapping">
        {(control) => (
          <select
            {...control}
            value={mapping.way}
            onChange={(event) => mapping.setWay(event.target.value === 'file' ? 'file' : 'named')}
          >
            <option value="named">Name the columns here</option>
            <option value="file">Use a mapping file</option>
          </select>
        )}
      </Field>
      {mapping.way === 'file' ? (
        <FileDrop
          label="Mapping file"
          hint="JSON that names the columns"
          accept=".json,application/json"
          file={mapping.file}
          onFile={mapping.setFile}
        />
      ) : (
        <MappingForm shape={shape} draft={mapping.draft} header={mapping.header} onDraft={mapping.setDraft} />
      )}
      <div className={styles.ways}>
        <Button look="link" onClick={() => saveAs(`${name}.csv`, csv, 'text/csv')}>
          Download an example file
        </Button>
        <Button look="link" onClick={() => saveAs(`${name}-mapping.json`, json, 'application/json')}>
          and its mapping
        </Button>
      </div>
    </>
  );
}
