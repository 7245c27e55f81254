package org.gijido.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The sample of a proxy itself, run by the nginx of this machine: with TLS, a certificate made for the occasion and a port of
 * its own. Nothing but the lines that a city changes is changed.
 */
public final class Nginx implements AutoCloseable {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    private final Path folder;
    private final int port;
    private Process process;

    private Nginx(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static boolean isInstalled() {
        return Files.isExecutable(NGINX);
    }

    /** @param folder empty, for all that it writes; @param upstream the http port of the server behind */
    public static Nginx start(Path folder, int upstream) throws IOException, InterruptedException {
        Nginx nginx = new Nginx(folder, freePort());
        nginx.makeCertificate();
        Path settings = Files.writeString(folder.resolve("nginx.conf"), nginx.settings(upstream));
        nginx.process = new ProcessBuilder(NGINX.toString(), "-p", folder.toString(), "-c", settings.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        nginx.await();
        return nginx;
    }

    public URI url() {
        return URI.create("https://localhost:" + port);
    }

    /** Trusts the certificate made for the occasion, and asks from that address of this machine. */
    public HttpClient.Builder client(String from) {
        try {
            return HttpClient.newBuilder().sslContext(trust()).localAddress(InetAddress.getByName(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private String settings(int upstream) throws IOException {
        Path proxy = TestServer.sources().resolve("deploy/proxy");
        String site = Files.readString(proxy.resolve("nginx.conf.example"))
                .replace("listen 80;", "listen 127.0.0.1:" + freePort() + ";")
                .replace("listen 443 ", "listen 127.0.0.1:" + port + " ")
                .replace("gijido.example.lg.jp", "localhost")
                .replace("/etc/nginx/tls", folder.toString())
                .replace("127.0.0.1:20080", "127.0.0.1:" + upstream)
                .replace("/srv/gijido/proxy", proxy.toString());
        // As Debian's own nginx.conf includes a site. Its workers write into our folder, so they are ours.
        return "daemon off;\nuser " + System.getProperty("user.name") + ";\npid " + folder
                + "/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log " + folder + "/access.log;\nclient_body_temp_path "
                + folder + "/body;\nproxy_temp_path " + folder + "/proxied;\n" + site + "\n}\n";
    }

    private void makeCertificate() throws IOException, InterruptedException {
        Process openssl = new ProcessBuilder("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:prime256v1", "-nodes",
                "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
                folder + "/gijido.key", "-out", folder + "/gijido.crt")
                .redirectErrorStream(true).redirectOutput(folder.resolve("openssl.log").toFile()).start();
        if (openssl.waitFor() != 0) {
            throw new AssertionError(Files.readString(folder.resolve("openssl.log")));
        }
    }

    private void await() throws IOException, InterruptedException {
        while (!listens()) {
            if (!process.isAlive()) {
                throw new AssertionError(Files.readString(folder.resolve("log")));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private SSLContext trust() throws IOException {
        try (var certificate = Files.newInputStream(folder.resolve("gijido.crt"))) {
            KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            known.setCertificateEntry("proxy", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Free at this moment. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
