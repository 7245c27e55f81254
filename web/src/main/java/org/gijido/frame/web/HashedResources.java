package org.gijido.frame.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;

/** Resources of Faces and PrimeFaces carry a hash of their content in their address, as the product's own do. Thread-safe. */
public class HashedResources extends ResourceHandlerWrapper {

    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    public HashedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return hashed(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return hashed(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return hashed(super.createResource(name, library, contentType));
    }

    private Resource hashed(Resource resource) {
        if (resource == null) {
            return null;
        }
        String key = resource.getLibraryName() + ":" + resource.getResourceName();
        return new HashedFile(resource, () -> hashes.computeIfAbsent(key, unknown -> hash(resource)));
    }

    private static String hash(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
