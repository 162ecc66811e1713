package io.doorstep.property.search.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/// How the words of a language lose their endings.
public enum Language {
    ENGLISH("en", words -> new KStemFilter(new ASCIIFoldingFilter(words))),
    GERMAN("de", words -> new GermanLightStemFilter(new GermanNormalizationFilter(words))),
    FRENCH("fr", words -> new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))),
    SPANISH("es", SpanishLightStemFilter::new),
    ITALIAN("it", ItalianLightStemFilter::new),
    PORTUGUESE("pt", PortugueseLightStemFilter::new),
    DUTCH("nl", words -> new SnowballFilter(words, new DutchStemmer())),
    SWEDISH("sv", SwedishLightStemFilter::new),
    RUSSIAN("ru", RussianLightStemFilter::new),
    ARABIC("ar", words -> new ArabicStemFilter(new ArabicNormalizationFilter(words))),
    ANY_OTHER("", words -> words);

    private final String code;
    private final UnaryOperator<TokenStream> stems;

    Language(String code, UnaryOperator<TokenStream> stems) {
        this.code = code;
        this.stems = stems;
    }

    /// @param locale BCP 47, such as `en-NG`
    static Language of(String locale) {
        String spoken = Locale.forLanguageTag(locale).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.code.equals(spoken))
                .findFirst()
                .orElse(ANY_OTHER);
    }

    /// Without case, endings and accents.
    TokenStream stemmed(TokenStream words) {
        return new ASCIIFoldingFilter(stems.apply(plainCase(words)));
    }

    static TokenStream unstemmed(TokenStream words) {
        return new ASCIIFoldingFilter(plainCase(words));
    }

    private static TokenStream plainCase(TokenStream words) {
        return new LowerCaseFilter(new EnglishPossessiveFilter(words));
    }
}
