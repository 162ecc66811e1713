package io.doorstep.leadcrm.call;

import java.util.List;
import java.util.Map;

/// A webhook of a provider's.
///
/// @param path what stands behind the token in its address
record CallHook(String token, String path, CallSignature signature, Map<String, List<String>> fields) {}
