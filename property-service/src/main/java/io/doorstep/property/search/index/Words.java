package io.doorstep.property.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// Cuts texts into the words that are looked up: without accents and case, and in prose without the endings of the
/// business's language.
public final class Words {

    private final Analyzer analyzer;

    public Words(Language language) {
        this.analyzer = new PerFieldAnalyzerWrapper(
                new TextAnalyzer(language),
                Map.of(Fields.PLACE, new TextAnalyzer(null), Fields.TITLE_PLACE, new TextAnalyzer(null)));
    }

    public Analyzer analyzer() {
        return analyzer;
    }

    public List<String> of(String field, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static final class TextAnalyzer extends Analyzer {

        private final @Nullable Language language;

        TextAnalyzer(@Nullable Language language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(
                    source, language == null ? Language.unstemmed(source) : language.stemmed(source));
        }
    }
}
