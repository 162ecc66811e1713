package io.doorstep.identity.settings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A language as BCP 47 writes it, with a subtag that ISO 639 knows.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTag.Check.class)
@interface LanguageTag {

    String message() default "must be a BCP 47 language tag such as en-NG";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Looks into the languages that the platform knows.
    final class Check implements ConstraintValidator<LanguageTag, String> {

        private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            return tag == null || isKnown(tag);
        }

        private static boolean isKnown(String tag) {
            try {
                String language =
                        new Locale.Builder().setLanguageTag(tag).build().getLanguage();
                return KNOWN.contains(language) || language.length() == 3;
            } catch (IllformedLocaleException malformed) {
                return false;
            }
        }
    }
}
