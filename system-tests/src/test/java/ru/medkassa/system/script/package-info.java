/** What the README promises of the one command, done by the very script. */
package ru.medkassa.system.script;
