import { DateCell, NumberCell, Table } from '@/components/table';
import { Withheld } from '@/components/withheld';
import { count, countRange, formatDay } from '@/lib/format';
import { today } from '@/lib/week';
import type { CoverageDay, Figure } from '../api/coverage';
import { STATES } from './states';

const COLUMNS = [
  { name: 'Day' },
  { name: 'State' },
  { name: 'People', number: true },
  { name: 'Licensed', number: true },
  { name: 'Seen', number: true },
  { name: 'Not seen', number: true },
  { name: 'Provisional', number: true },
  { name: 'Revised', number: true },
];

export function DayTable({ caption, days }: { caption: string; days: CoverageDay[] }) {
  const now = today();
  return (
    <Table caption={caption} columns={COLUMNS}>
      {days.map((day) => (
        <tr key={day.day} aria-current={day.day === now ? 'date' : undefined}>
          <th scope="row">
            {formatDay(day.day)}
            {day.day === now && ' (today)'}
          </th>
          <DateCell>
            <span aria-hidden="true">{STATES[day.state].sign} </span>
            {STATES[day.state].word}
          </DateCell>
          <NumberCell>{count(day.people)}</NumberCell>
          <NumberCell>
            {day.licences === 'known' ? (
              <People figure={day.licensed} />
            ) : (
              <span className="mute">not known</span>
            )}
          </NumberCell>
          <Told day={day} figure={day.seen} />
          <Told day={day} figure={day.missing} />
          <NumberCell>
            {day.state === 'provisional' ? (
              <People figure={day.provisional} />
            ) : (
              <span className="mute">none</span>
            )}
          </NumberCell>
          <NumberCell>
            {day.state === 'missing' || day.state === 'final' ? (
              <span className="mute">none</span>
            ) : (
              <People figure={day.revised} />
            )}
          </NumberCell>
        </tr>
      ))}
    </Table>
  );
}

/** Of a day nothing was told of, no number is known: neither nobody nor everybody. */
function Told({ day, figure }: { day: CoverageDay; figure: Figure }) {
  return (
    <NumberCell>
      {day.state === 'missing' ? <span className="mute">nothing told</span> : <People figure={figure} />}
    </NumberCell>
  );
}

function People({ figure }: { figure: Figure }) {
  return 'withheld' in figure ? <Withheld /> : <>{countRange(figure.from, figure.to)}</>;
}
