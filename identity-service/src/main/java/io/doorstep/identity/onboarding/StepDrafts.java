package io.doorstep.identity.onboarding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface StepDrafts extends JpaRepository<StepDraft, UUID> {

    Optional<StepDraft> findByStep(OnboardingStep step);
}
