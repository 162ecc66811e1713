package io.doorstep.leadcrm.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds a business's pipelines; one that it never changed is as every business's.
@Component
@Transactional(readOnly = true)
public class FindPipelines {

    private final Pipelines pipelines;

    FindPipelines(Pipelines pipelines) {
        this.pipelines = pipelines;
    }

    /// Where new leads begin.
    public Pipeline forNewLeads() {
        return pipelines.findTakingNewLeads().orElse(Pipeline.FIRST);
    }

    public Optional<Pipeline> find(String key) {
        return pipelines
                .find(key)
                .or(() -> key.equals(Pipeline.FIRST.key()) ? Optional.of(untouchedFirst()) : Optional.empty());
    }

    /// All there are; a business has few.
    public List<Pipeline> list() {
        List<Pipeline> all = new ArrayList<>(pipelines.list());
        if (all.stream().noneMatch(pipeline -> pipeline.key().equals(Pipeline.FIRST.key()))) {
            all.addFirst(untouchedFirst());
        }
        return all;
    }

    public Map<String, Pipeline> byKey() {
        return list().stream().collect(Collectors.toMap(Pipeline::key, Function.identity()));
    }

    private Pipeline untouchedFirst() {
        return pipelines.findTakingNewLeads().isEmpty() ? Pipeline.FIRST : Pipeline.FIRST.withoutNewLeads();
    }
}
