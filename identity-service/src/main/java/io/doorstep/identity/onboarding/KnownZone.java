package io.doorstep.identity.onboarding;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A time zone of the IANA's, if any.
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownZone.Check.class)
@interface KnownZone {

    String message() default "must be an IANA zone such as Africa/Lagos";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Asks the JDK.
    class Check implements ConstraintValidator<KnownZone, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String zone, ConstraintValidatorContext context) {
            return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
        }
    }
}
