package org.gijido.frame.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageExceptions} around the handler of the server; named in faces-config.xml. */
public class PageExceptionsFactory extends ExceptionHandlerFactory {

    public PageExceptionsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageExceptions(getWrapped().getExceptionHandler());
    }
}
