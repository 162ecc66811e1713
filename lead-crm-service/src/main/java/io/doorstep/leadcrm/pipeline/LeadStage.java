package io.doorstep.leadcrm.pipeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// Where a lead stands on its way to a sale.
///
/// @param pipeline the key of the pipeline it is in
/// @param key the key of the stage there
/// @param milestone how far that is, in words that all pipelines share
@Embeddable
public record LeadStage(
        @Column(name = "pipeline") String pipeline,

        @Column(name = "stage") String key,

        @Column(name = "milestone") @Enumerated(EnumType.STRING)
        Milestone milestone) {

    public StageKind kind() {
        return milestone.kind();
    }

    @JsonIgnore
    public boolean isClosed() {
        return kind().isClosed();
    }
}
