import { queryOptions } from '@tanstack/react-query';
import { toBase64url } from '../crypto/base64url';
import type { Bytes } from '../crypto/bytes';
import type { PartAuthority } from '../crypto/command';
import { keysOf, type Part, type ReportPlace } from '../crypto/receipt';
import { openTurns, type Turn } from '../crypto/reply';
import type { Survey, TextQuestion } from '../survey/definition';
import { textQuestions } from '../survey/form';

/** A report somebody holds the receipt of. The secret stays in this page's memory. */
export interface OwnReport extends ReportPlace {
  secret: Bytes;
}

/** What shows release that the sender holds the receipt of a part. */
export async function authorityOver({ secret, ...place }: OwnReport, part: Part): Promise<PartAuthority> {
  const { id, key } = await keysOf(secret, place, part);
  return { id: toBase64url(id), key: toBase64url(key) };
}

/** The same for everything the report can have said. */
export function authorityOverAll(report: OwnReport, survey: Survey): Promise<PartAuthority[]> {
  const parts: Part[] = ['ratings', ...textQuestions(survey).map(partOf)];
  return Promise.all(parts.map((part) => authorityOver(report, part)));
}

export function partOf({ name }: TextQuestion): Part {
  return `comment:${name}`;
}

/** Turns about one of the report's texts. */
export interface Conversation {
  question: TextQuestion;
  turns: Turn[];
}

/** Conversations in the wave's bundle that this receipt opens; done here, with nothing asked of anybody. */
export function conversationsQuery(report: OwnReport, survey: Survey, bundle: Bytes, made: number) {
  return queryOptions({
    queryKey: ['follow-up', report.waveId, report.ordinal, 'conversations', made],
    queryFn: async (): Promise<Conversation[]> => {
      const conversations = await Promise.all(
        textQuestions(survey).map(async (question) => {
          const { reply } = await keysOf(report.secret, report, partOf(question));
          return { question, turns: await openTurns(bundle, report.waveId, reply) };
        }),
      );
      return conversations.filter(({ turns }) => turns.length > 0);
    },
    gcTime: 0,
  });
}
