package io.candor.local.demo;

/** A form with a file and a mapping (RFC 7578). */
record Multipart(String fileName, String file, String mapping) {

    private static final String BOUNDARY = "candor-demo-boundary";

    String mediaType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    String body() {
        return part("mapping", "mapping.json", "application/json", mapping) + part("file", fileName, "text/csv", file)
                + "--" + BOUNDARY + "--\r\n";
    }

    private static String part(String name, String fileName, String mediaType, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "; charset=utf-8\r\n\r\n" + content + "\r\n";
    }
}
