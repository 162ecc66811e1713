package io.doorstep.property.search.sentence;

import io.doorstep.property.vocabulary.TypeWords;
import io.doorstep.property.vocabulary.TypeWords.Word;

/// «house», «flat or townhouse», «plot of land».
final class TypeRules implements Rule {

    @Override
    public void read(Reading reading) {
        for (Word word : TypeWords.ALL) {
            reading.each(word.pattern(), _ -> {
                reading.want(word.type());
                return !word.saysMore();
            });
        }
    }
}
