package vn.tdkt.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OwnerBody;

/** Where an officer starts from whose document nobody proposes otherwise: with what its outline says. */
@Component
class OutlineProposal {

    private final Kinds kinds;
    private final Outlines outlines;
    private final Proposals proposals;
    private final Organisation organisation;

    OutlineProposal(Kinds kinds, Outlines outlines, Proposals proposals, Organisation organisation) {
        this.kinds = kinds;
        this.outlines = outlines;
        this.proposals = proposals;
        this.organisation = organisation;
    }

    OfficeLetter letter(Obligation obligation) {
        String subject = kinds.named(obligation.kind()).subjectIn(obligation.year());
        Outline.Addressed addressed = outlines.named(obligation.kind()).addressed();
        if (addressed == null) {
            return new OfficeLetter(subject, List.of(), List.of(), List.of());
        }
        Stream<String> owners = Stream.ofNullable(addressed.otherOwners()).filter(line -> othersOwnClusters());
        return new OfficeLetter(
                subject,
                filled(Stream.concat(addressed.to().stream(), owners), obligation),
                List.of(),
                filled(addressed.information().stream(), obligation));
    }

    String text(Obligation obligation, Section section) {
        return proposals.of(section, obligation);
    }

    private List<String> filled(Stream<String> lines, Obligation obligation) {
        return lines.map(line -> proposals.filled(line, obligation)).toList();
    }

    private boolean othersOwnClusters() {
        return organisation.ownerBodies().stream().map(OwnerBody::superior).anyMatch(Objects::nonNull);
    }
}
