/** Every command of the product, found where it is declared and given again under its number. */
package org.gijido.commands.it;
