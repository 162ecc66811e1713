package io.doorstep.identity.onboarding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface StepMarks extends JpaRepository<StepMark, UUID> {

    Optional<StepMark> findByStep(OnboardingStep step);

    default Map<OnboardingStep, Mark> byStep() {
        Map<OnboardingStep, Mark> marks = new EnumMap<>(OnboardingStep.class);
        findAll().forEach(mark -> marks.put(mark.step(), mark.mark()));
        return marks;
    }
}
