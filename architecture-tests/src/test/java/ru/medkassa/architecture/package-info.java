/**
 * The inspector of the house: rules about who may know whom, and a house of sinners in which each rule is broken on
 * purpose, for a rule that was never red is decoration.
 */
package ru.medkassa.architecture;
