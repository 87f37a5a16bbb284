package io.candor.insight.usage.otlp;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Identity;
import io.candor.insight.usage.KeptWords;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;

/** What a point says of itself beside its number, that of its resource included. All of it is the client's word. */
record Attributes(TreeMap<String, String> values) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}@]{1,64}@[^\\s\\p{Cntrl}@]{1,190}");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}]{1,100}");

    /** What people wrote: not even a hash of it is made. */
    private static final Set<String> WORDS = Set.of("prompt", "tool_parameters", "tool_input", "error", "body");

    static Attributes of(List<KeyValue> resource, List<KeyValue> own) {
        TreeMap<String, String> values = new TreeMap<>();
        resource.forEach(it -> values.put(it.getKey(), text(it.getValue())));
        own.forEach(it -> values.put(it.getKey(), text(it.getValue())));
        values.keySet().removeAll(WORDS);
        return new Attributes(values);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Empty where there is none that could be a model's name. */
    String model(String name) {
        String model = get(name);
        return KeptWords.mayKeep(model) ? model : "";
    }

    /** Whom the point claims to be about; null where it names nobody. */
    @Nullable
    Identity claimed() {
        String address = get("user.email").strip();
        if (ADDRESS.matcher(address).matches()) {
            return Identity.email(address);
        }
        String account = get("user.account_uuid").strip();
        return ACCOUNT.matcher(account).matches() ? Identity.vendorId("anthropic", account) : null;
    }

    /** The same for the same attributes in whatever order and encoding they came. */
    String canonical() {
        return values.entrySet().stream().map(it -> it.getKey() + '\u0001' + it.getValue())
                .collect(Collectors.joining("\u0002"));
    }

    /** As {@link #canonical()}, of what are ids and names: an event may hold anybody's words under any key. */
    String canonicalOfNames() {
        return values.entrySet().stream().filter(it -> NAME.matcher(it.getValue()).matches())
                .map(it -> it.getKey() + '\u0001' + it.getValue()).collect(Collectors.joining("\u0002"));
    }

    private static String text(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case INT_VALUE -> Long.toString(value.getIntValue());
            case BOOL_VALUE -> Boolean.toString(value.getBoolValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            default -> Base64.getEncoder().encodeToString(value.toByteArray());
        };
    }
}
