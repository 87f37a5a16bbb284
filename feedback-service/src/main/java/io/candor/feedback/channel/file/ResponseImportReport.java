package io.candor.feedback.channel.file;

import java.util.List;
import java.util.UUID;

import io.candor.feedback.problem.Fault;

/**
 * What an import took and refused: {@code read = accepted + rejected}. At most 1,000 rejections are listed.
 *
 * @param people people counted over the whole file; 0 where they are unknown
 * @param waves the imported waves, one per ISO week; each is released within seconds
 */
public record ResponseImportReport(UUID importId, String survey, long read, long accepted, long rejected,
        List<Fault> rejections, int people, boolean peopleKnown, List<String> waves, List<String> warnings) {

    static final int LISTED = 1_000;
}
