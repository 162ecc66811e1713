package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.web.FieldProblem;
import io.doorstep.leadcrm.scoring.Outcomes.OpenLead;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says how the newest open leads would be scored by other criteria; nothing changes. Answers that no criterion named
/// when a lead was scored are not known here.
@Component
class PreviewCriteria {

    private static final int NEWEST = 500;
    private static final int SHOWN = 10;

    private final Outcomes outcomes;

    PreviewCriteria(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Transactional(readOnly = true)
    PreviewOutcome preview(List<Criterion> list) {
        List<FieldProblem> problems = CheckCriteria.check(list);
        if (!problems.isEmpty()) {
            return new PreviewOutcome.Refused(problems);
        }
        Criteria criteria = new Criteria(0, list);
        List<Move> moves = outcomes.listOpen(NEWEST).stream()
                .map(lead -> move(lead, criteria))
                .toList();
        return new PreviewOutcome.Previewed(
                moves.size(),
                count(moves, 1),
                count(moves, -1),
                moves.stream()
                        .filter(move -> move.by() != 0)
                        .sorted(Comparator.comparingInt((Move move) -> -Math.abs(move.by())))
                        .limit(SHOWN)
                        .toList());
    }

    private static Move move(OpenLead lead, Criteria criteria) {
        return new Move(lead.id(), lead.score(), criteria.score(lead.facts()).value());
    }

    private static int count(List<Move> moves, int direction) {
        return (int) moves.stream()
                .filter(move -> Integer.signum(move.by()) == direction)
                .count();
    }

    /// How one lead would move.
    record Move(UUID leadId, int from, int to) {

        int by() {
            return to - from;
        }
    }

    /// Every way in which a preview can end.
    sealed interface PreviewOutcome {

        /// @param leads how many open leads were looked at
        /// @param furthest those that would move most
        record Previewed(int leads, int higher, int lower, List<Move> furthest) implements PreviewOutcome {}

        /// The criteria make no sense, or are not fair.
        record Refused(List<FieldProblem> problems) implements PreviewOutcome {}
    }
}
