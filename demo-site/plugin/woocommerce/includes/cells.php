<?php
/**
 * Pieces that several screens show: addresses, prices, dates, states.
 */

defined( 'ABSPATH' ) || exit;

/** Name, company, street, town, country; only what is there. */
function woo_demo_address_lines( $customer ) {
	return array_filter(
		array(
			$customer['first'] . ' ' . $customer['last'],
			$customer['company'],
			$customer['address'],
			trim( $customer['city'] . ' ' . $customer['postcode'] ),
			$customer['countryName'],
		)
	);
}

/** The link in the column "Ship to": the whole address stands in its query. */
function woo_demo_map_url( $customer ) {
	$parts = array( $customer['address'], '', $customer['city'], $customer['postcode'], $customer['country'] );
	return 'https://maps.google.com/maps?&q=' . rawurlencode( implode( ', ', $parts ) ) . '&z=16';
}

function woo_demo_price( $total ) {
	return '<span class="woocommerce-Price-amount amount"><span class="woocommerce-Price-currencySymbol">£</span>' . esc_html( $total ) . '</span>';
}

function woo_demo_status_mark( $status ) {
	return sprintf( '<mark class="order-status status-%s tips"><span>%s</span></mark>', esc_attr( $status ), esc_html( woo_demo_statuses()[ $status ] ) );
}

function woo_demo_date( $iso, $format = 'M j, Y' ) {
	return sprintf( '<time datetime="%s" title="%s">%s</time>', esc_attr( $iso ), esc_attr( wp_date( 'F j, Y g:i a', strtotime( $iso ) ) ), esc_html( wp_date( $format, strtotime( $iso ) ) ) );
}

/** A value of the status report; ticks and crosses become the marks that carry a colour. */
function woo_demo_mark( $value ) {
	foreach ( array( '✔' => 'yes', '✘' => 'error' ) as $sign => $class ) {
		if ( str_starts_with( $value, $sign ) ) {
			$icon = 'yes' === $class ? 'yes' : 'warning';
			$text = trim( substr( $value, strlen( $sign ) ) );
			return sprintf( '<mark class="%s"><span class="dashicons dashicons-%s"></span> %s</mark>', $class, $icon, esc_html( $text ) );
		}
	}
	return esc_html( $value );
}
