package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.lead.EditOutcome.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes many leads at once, each by the rules that hold for one; what is refused for one keeps no other back.
@Component
@Transactional
public class EditLeads {

    private final EditLead editLead;
    private final FindLeads findLeads;

    EditLeads(EditLead editLead, FindLeads findLeads) {
        this.editLead = editLead;
        this.findLeads = findLeads;
    }

    public Map<UUID, EditOutcome> move(
            List<UUID> ids, @Nullable String pipeline, @Nullable String stage, @Nullable String reason) {
        LeadEdit edit = new LeadEdit(null, pipeline, stage, reason, null, null, null);
        return edit(ids, _ -> edit);
    }

    public Map<UUID, EditOutcome> tag(List<UUID> ids, Set<String> added, Set<String> removed) {
        return edit(
                ids,
                lead -> LeadEdit.ofTags(Stream.concat(lead.tags().stream(), added.stream())
                        .filter(tag -> !removed.contains(tag))
                        .distinct()
                        .toList()));
    }

    /// In the order of their ids, so that of two who do this at once one waits for the other and not both.
    private Map<UUID, EditOutcome> edit(List<UUID> ids, Function<LeadView, LeadEdit> wanted) {
        Map<UUID, EditOutcome> outcomes = new LinkedHashMap<>();
        ids.stream().distinct().sorted().map(LeadId::new).forEach(id -> outcomes.put(id.value(), edit(id, wanted)));
        return outcomes;
    }

    private EditOutcome edit(LeadId id, Function<LeadView, LeadEdit> wanted) {
        return findLeads
                .findToChange(id)
                .map(lead -> editLead.edit(id, wanted.apply(lead), _ -> {}))
                .orElseGet(() -> new NotFound(id));
    }
}
