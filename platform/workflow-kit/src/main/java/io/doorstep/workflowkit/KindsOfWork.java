package io.doorstep.workflowkit;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/// Finds who knows how a kind of work is done. They are looked up late, as whoever does work may also have work done.
class KindsOfWork {

    private final Supplier<Map<String, DelegatedWork>> works;

    KindsOfWork(ObjectProvider<DelegatedWork> works) {
        this.works = SingletonSupplier.of(() ->
                works.stream().collect(Collectors.toMap(work -> work.kind().name(), Function.identity())));
    }

    DelegatedWork of(RunView run) {
        return named(run.kind().name());
    }

    WorkKind kind(String name) {
        return named(name).kind();
    }

    private DelegatedWork named(String kind) {
        return Objects.requireNonNull(works.get().get(kind), "every kind is done by somebody");
    }
}
