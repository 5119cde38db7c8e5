/** The error guide: what each side does about an error, in the words of the source document where it has some. */
package ru.medkassa.application.guide;
