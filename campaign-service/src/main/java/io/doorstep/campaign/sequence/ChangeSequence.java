package io.doorstep.campaign.sequence;

import io.doorstep.campaign.template.ReadTemplates;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a sequence for all who have not yet come to the changed step.
@Component
public class ChangeSequence {

    private final Sequences sequences;
    private final ReadTemplates templates;

    ChangeSequence(Sequences sequences, ReadTemplates templates) {
        this.sequences = sequences;
        this.templates = templates;
    }

    @Transactional
    public ChangeOutcome change(UUID id, SequencePlan plan) {
        Optional<Sequence> found = sequences.findById(id);
        if (found.isEmpty()) {
            return new ChangeOutcome.NotFound();
        }
        Optional<UUID> unknown = plan.steps().stream()
                .map(SequenceStep::templateId)
                .filter(template -> templates.find(template).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return new ChangeOutcome.UnknownTemplate(unknown.get());
        }
        found.get().change(plan);
        return new ChangeOutcome.Changed(sequences.saveAndFlush(found.get()).toStored());
    }
}
