package io.doorstep.property.search.meaning;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/// The model inside the jar, which needs no network. It is loaded when the first text comes, and remembers the texts
/// that come again and again.
final class BuiltInMeaning implements Meaning {

    /// 1.5 kB each.
    private static final int REMEMBERED = 4_000;

    /// Characters, somewhat more than a chunk has.
    private static final int LONGEST = 4_000;

    private final Supplier<AllMiniLmL6V2QuantizedEmbeddingModel> loaded;
    private final LoadingCache<String, float[]> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::compute);

    BuiltInMeaning() {
        this.loaded = SingletonSupplier.of(() -> {
            System.setProperty("ai.djl.offline", "true");
            return new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
        });
    }

    @Override
    public String model() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public Optional<List<float[]>> find(List<String> texts) {
        return Optional.of(texts.stream()
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .map(text -> remembered.get(text).clone())
                .toList());
    }

    private float[] compute(String text) {
        return loaded.get().embed(text).content().vector();
    }
}
