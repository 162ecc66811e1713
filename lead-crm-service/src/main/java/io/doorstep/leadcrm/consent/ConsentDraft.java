package io.doorstep.leadcrm.consent;

/// What somebody said, as it is handed in.
record ConsentDraft(ConsentAct act, ConsentPurpose purpose, ConsentChannel channel, ConsentProof proof) {}
