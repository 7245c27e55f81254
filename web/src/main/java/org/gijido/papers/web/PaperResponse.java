package org.gijido.papers.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

import org.gijido.papers.PaperFile;
import org.gijido.platform.web.Download;
import org.gijido.shared.BusinessException;

/** Hands a file out, whole or a part of it, without holding it in memory. A file of somebody's never runs as a page of ours. */
public final class PaperResponse {

    private static final Set<String> SHOWN = Set.of(Download.PDF, "image/png", "image/jpeg", "image/gif", "image/webp",
            "text/plain",
            Download.CSV);

    private PaperResponse() {
    }

    /** To be saved under its name. */
    public static Response download(PaperFile paper, HttpHeaders request) {
        return answer(paper, request, paper.file().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.saved(paper.file().name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'").build();
    }

    /** Whether a browser can show such a file by itself. */
    public static boolean isShown(String mediaType) {
        return mediaType != null && SHOWN.contains(mediaType);
    }

    /**
     * To be looked at in the browser. What shows a PDF there does not work in a sandbox, and runs no script of ours.
     *
     * @throws BusinessException NOT_FOUND for a kind of file that a browser does not show
     */
    public static Response preview(PaperFile paper, HttpHeaders request) {
        String type = paper.file().mediaType();
        if (!isShown(type)) {
            throw BusinessException.notFound("papers.error.noPreview");
        }
        return answer(paper, request, type.startsWith("text/") ? "text/plain" : type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.shown(paper.file().name()))
                .header("Content-Security-Policy", type.equals(Download.PDF)
                        ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
                        : "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'")
                .build();
    }

    private static ResponseBuilder answer(PaperFile paper, HttpHeaders request, String type) {
        long size = paper.file().size();
        String tag = '"' + paper.file().sha256() + '"';
        String condition = request.getHeaderString("If-Range");
        String wanted = condition == null || condition.equals(tag) ? request.getHeaderString("Range") : null;
        Optional<FileRange> range = FileRange.of(wanted, size);
        if (range.isPresent() && !range.get().isThere()) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE).header("Content-Range", "bytes */" + size);
        }
        FileRange part = range.orElse(new FileRange(0, size - 1));
        ResponseBuilder answer = Response.status(range.isPresent() ? Response.Status.PARTIAL_CONTENT : Response.Status.OK)
                .entity(stream(paper.bytes(), part)).type(type)
                .header(HttpHeaders.CONTENT_LENGTH, part.length()).header(HttpHeaders.ETAG, tag).header("Accept-Ranges",
                        "bytes")
                .header("X-Content-Type-Options", "nosniff");
        return range.isPresent() ? answer.header("Content-Range", "bytes " + part.from() + '-' + part.to() + '/' + size) : answer;
    }

    private static StreamingOutput stream(Path bytes, FileRange part) {
        return out -> copy(bytes, part, out);
    }

    private static void copy(Path bytes, FileRange part, OutputStream out) throws IOException {
        try (FileChannel file = FileChannel.open(bytes, StandardOpenOption.READ)) {
            WritableByteChannel line = Channels.newChannel(out);
            for (long at = part.from(); at <= part.to();) {
                long sent = file.transferTo(at, part.to() - at + 1, line);
                if (sent <= 0) {
                    throw new IOException("the file is shorter than it was");
                }
                at += sent;
            }
        }
    }
}
