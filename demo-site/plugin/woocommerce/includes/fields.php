<?php
/**
 * A labelled field as order screens have it (`woocommerce_wp_text_input()`).
 */

defined( 'ABSPATH' ) || exit;

function woo_demo_field( $id, $label, $value ) {
	printf(
		'<p class="form-field %1$s_field"><label for="%1$s">%2$s</label><input type="text" class="short" name="%1$s" id="%1$s" value="%3$s"></p>',
		esc_attr( $id ),
		esc_html( $label ),
		esc_attr( $value )
	);
}

/** The fields of one address; the billing address has e-mail and phone too. */
function woo_demo_address_fields( $kind, $customer ) {
	$fields = array(
		'first_name' => array( 'First name', $customer['first'] ),
		'last_name'  => array( 'Last name', $customer['last'] ),
		'company'    => array( 'Company', $customer['company'] ),
		'address_1'  => array( 'Address line 1', $customer['address'] ),
		'address_2'  => array( 'Address line 2', '' ),
		'city'       => array( 'City', $customer['city'] ),
		'postcode'   => array( 'Postcode / ZIP', $customer['postcode'] ),
		'country'    => array( 'Country / Region', $customer['country'] ),
		'phone'      => array( 'Phone', $customer['phone'] ),
	);
	if ( 'billing' === $kind ) {
		$fields['email']      = array( 'Email address', $customer['email'] );
		$fields['vat_number'] = array( 'VAT number', $customer['vat'] );
	}
	foreach ( $fields as $name => list( $label, $value ) ) {
		woo_demo_field( "_{$kind}_$name", $label, $value );
	}
}
