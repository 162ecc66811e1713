package io.doorstep.systemtests.fault;

import io.doorstep.systemtests.fault.EventLog.Event;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.PartnerCrm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Joins what a client was promised with what the platform has, what its partner heard and what the broker was told.
public final class Books {

    private static final String FIRST_STAGE = "NEW";

    private Books() {}

    /// @param lostLeads promised, but not there
    /// @param phantomLeads there, but never promised
    /// @param unheardLeads there, but the partner never got a webhook
    /// @param untoldLeads there, but the broker never got the event
    /// @param doubledEffects one effect under two event ids, at the partner or at the broker
    /// @param disorder leads whose events are not in the order in which they happened
    public record Balance(
            Set<String> lostLeads,
            Set<String> phantomLeads,
            Set<String> unheardLeads,
            Set<String> untoldLeads,
            Set<String> doubledEffects,
            Set<String> disorder) {

        /// Whether nothing is missing, nothing is there twice and all is in order.
        public boolean isEven() {
            return List.of(lostLeads, phantomLeads, unheardLeads, untoldLeads, doubledEffects, disorder).stream()
                    .allMatch(Set::isEmpty);
        }

        @Override
        public String toString() {
            return "%d lost, %d phantom, %d unheard, %d untold, %d doubled, %d out of order"
                    .formatted(
                            lostLeads.size(),
                            phantomLeads.size(),
                            unheardLeads.size(),
                            untoldLeads.size(),
                            doubledEffects.size(),
                            disorder.size());
        }
    }

    /// @param promised ids of the leads that a client was told are taken
    /// @param owner reads all leads of the business
    /// @param events all that the broker was told of the business' leads
    public static Balance balance(Set<String> promised, Api owner, PartnerCrm crm, List<Event> events) {
        Set<String> there = leadsOf(owner);
        Map<String, Set<String>> heard = new HashMap<>();
        for (PartnerCrm.Webhook webhook : crm.received()) {
            String lead = webhook.json().path("data").path("leadId").asString();
            heard.computeIfAbsent(lead, _ -> new HashSet<>()).add(webhook.id());
        }
        Map<String, Set<String>> told = events.stream()
                .filter(event -> event.type().equals("lead.captured"))
                .collect(Collectors.groupingBy(Event::aggregate, Collectors.mapping(Event::id, Collectors.toSet())));
        Set<String> doubled = doubled(heard);
        doubled.addAll(doubled(told));
        return new Balance(
                minus(promised, there),
                minus(there, promised),
                minus(there, heard.keySet()),
                minus(there, told.keySet()),
                doubled,
                disorder(events));
    }

    private static Set<String> doubled(Map<String, Set<String>> idsByLead) {
        return idsByLead.entrySet().stream()
                .filter(ids -> ids.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// An event may lie in the log twice, under the same id; what counts is where it lies first. The topic tells of
    /// webhook endpoints too, which are no leads.
    private static Set<String> disorder(List<Event> events) {
        Map<String, Event> firsts = new LinkedHashMap<>();
        events.stream()
                .filter(event -> event.type().startsWith("lead."))
                .forEach(event -> firsts.putIfAbsent(event.id(), event));
        Map<String, String> stages = new HashMap<>();
        Set<String> disorder = new TreeSet<>();
        for (Event event : firsts.values()) {
            String lead = event.aggregate();
            if (event.type().equals("lead.captured")) {
                stages.put(lead, FIRST_STAGE);
            } else if (!stages.containsKey(lead)) {
                disorder.add(lead);
            } else if (event.type().equals("lead.stage-changed")) {
                String before = stages.put(lead, event.data().path("to").asString());
                if (!event.data().path("from").asString().equals(before)) {
                    disorder.add(lead);
                }
            }
        }
        return disorder;
    }

    private static Set<String> leadsOf(Api owner) {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = owner.get("/api/v1/leads?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .expect(200)
                    .json();
            page.path("items").forEach(lead -> ids.add(lead.path("id").asString()));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return ids;
    }

    private static Set<String> minus(Set<String> all, Set<String> less) {
        return all.stream().filter(id -> !less.contains(id)).collect(Collectors.toCollection(TreeSet::new));
    }
}
