package io.doorstep.campaign.sequence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows sequences and who is in them.
@Component
public class ReadSequences {

    private final Sequences sequences;
    private final Enrolments enrolments;

    ReadSequences(Sequences sequences, Enrolments enrolments) {
        this.sequences = sequences;
        this.enrolments = enrolments;
    }

    @Transactional(readOnly = true)
    public List<StoredSequence> list() {
        return sequences.findAllByOrderById().stream().map(Sequence::toStored).toList();
    }

    @Transactional(readOnly = true)
    public Optional<StoredSequence> find(UUID id) {
        return sequences.findById(id).map(Sequence::toStored);
    }

    @Transactional(readOnly = true)
    public List<EnrolledContact> listEnrolledBefore(UUID sequenceId, UUID enrolmentId, int limit) {
        return enrolments.findBefore(sequenceId, enrolmentId, Limit.of(limit)).stream()
                .map(Enrolment::toContact)
                .toList();
    }
}
