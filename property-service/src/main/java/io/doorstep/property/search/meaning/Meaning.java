package io.doorstep.property.search.meaning;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Turns texts into vectors that are near each other when the texts mean the same; the model lies inside the jar.
///
/// It is loaded when the first text comes, and remembers the texts that come again and again.
@Component
public class Meaning {

    /// Numbers in a vector.
    public static final int DIMENSIONS = 384;

    /// 1.5 kB each.
    private static final int REMEMBERED = 4_000;

    /// Characters; the model reads no more than about 500 words.
    private static final int LONGEST = 2_000;

    private final Supplier<AllMiniLmL6V2QuantizedEmbeddingModel> model;
    private final LoadingCache<String, float[]> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::compute);

    Meaning() {
        this.model = SingletonSupplier.of(() -> {
            System.setProperty("ai.djl.offline", "true");
            return new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
        });
    }

    /// @return of length one, so that the dot product of two is their likeness
    public float[] of(String text) {
        return remembered
                .get(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .clone();
    }

    private float[] compute(String text) {
        return model.get().embed(text).content().vector();
    }
}
