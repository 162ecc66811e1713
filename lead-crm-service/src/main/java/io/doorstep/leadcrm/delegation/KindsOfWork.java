package io.doorstep.leadcrm.delegation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds who knows how a kind of work is done.
@Component
class KindsOfWork {

    private final Map<WorkKind, DelegatedWork> works;

    KindsOfWork(List<DelegatedWork> works) {
        this.works = works.stream().collect(Collectors.toMap(DelegatedWork::kind, Function.identity()));
    }

    DelegatedWork of(RunView run) {
        return Objects.requireNonNull(works.get(run.kind()), "every kind is done by somebody");
    }
}
