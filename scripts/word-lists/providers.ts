/**
 * Providers whose tokens say nothing, by their names; not those whose tokens all name them, and none that is called by
 * an everyday word. Most publish no shape that is narrower than a drawn one.
 */
export const NAMES = {
  any: [
    // Payment and what shops pay with
    '2checkout adyen afterpay alipay authorizenet authorize.net bambora bluesnap braintree checkout.com checkoutcom',
    'clearpay coinbase cybersource dwolla ebanx eway fastspring gocardless gumroad instamojo iyzico klarna mercadopago',
    'mollie multisafepay nmi_ nuvei opayo paddle pagarme pagseguro paymongo payoneer paypal payplug paysafe paystack',
    'paytm payu phonepe przelewy24 quickpay rapyd razorpay revolut sagepay sezzle skrill snipcart squareup sumup taxjar',
    'tinypass transferwise verifone viva.com vivawallet worldline worldpay zuora chargebee recurly fusebill moonclerk',
    'avalara taxcloud vatlayer vatstack quaderno',
    // Mail
    'activecampaign autopilot aweber benchmarkemail bombbomb brevo campaignmonitor convertkit constantcontact customerio',
    'customer.io dotdigital dotmailer drip_ elasticemail emailoctopus getresponse hubspot klaviyo lemlist loops.so',
    'mailboxlayer mailchimp mailerlite mailersend mailgun mailjet mailmodo mailpoet mailsac mandrill mixmax moosend',
    'mailtrap mandrillapp omnisend pepipost postageapp postmark reachmail sendgrid sendinblue sendpulse sendlane smtp2go',
    'smtpcom sparkpost zerobounce neverbounce kickbox hunter.io emailable debounce.io verimail',
    // Messages and telephones
    'bulksms bulkgate clicksend clockworksms clickatell intercom kaleyra messagebird mesibo nexmo plivo pushbullet',
    'pushover pusher pubnub onesignal ringcentral sendbird sinch smooch telesign teletype telnyx textmagic twilio tyntec',
    'vonage zulip zoomapi webex wati.io whatsapp tawkto tawk.to crisp.chat drift_ freshchat livechat liveagent',
    'tidio chatbot chatfuel helpcrunch helpscout groovehq gorgias freshdesk zendesk kayako reamaze mattermost',
    'microsoftteams rocketchat gitter discord twist.com flowdock linenotify linemessaging larksuite',
    // Hosts, clouds, networks
    'aiven akamai alibaba alicloud azure backblaze bunnycdn bunny.net cdn77 cloudconvert cloudflare cloudimage',
    'cloudinary cloudsmith cloudways cpanel digitalocean dnsimple dreamhost edgecast equinix exoscale fastly flywheel',
    'gandi godaddy heroku hetzner hostinger huawei ibmcloud imagekit imgix ionos keycdn kinsta leaseweb linode',
    'maxcdn namecheap name.com namesilo netlify ngrok nitropack openstack ovhcloud packagecloud packet.net plesk',
    'porkbun quic.cloud rackspace scaleway scalingo scalr siteground softlayer stackpath statically storj tailscale',
    'tencent transip uploadcare uploadthing upcloud vercel vultr wasabi wpengine wp_engine zeit.co zerotier',
    'supabase firebase planetscale couchbase confluent cockroachlabs mongodb faunadb upstash redislabs elasticcloud',
    'metabase snowflake databricks portainer rancher jumpcloud onelogin okta_ auth0 clerk.dev stytch loginradius keycloak',
    'ipinfo ipdata ipstack ipapi ipgeolocation ipquality ip2location ipinfodb ipifi maxmind abuseipdb vpnapi',
    // Watching
    'airbrake amplitude appdynamics appoptics appsignal baremetrics betterstack blazemeter bugherd bugsnag chartmogul',
    'checkly chartbeat codeclimate codecov coveralls crazyegg datadog delighted detectify dynatrace fullstory heap.io',
    'heapanalytics honeybadger honeycomb hotjar instana keen.io keenio klipfolio launchdarkly librato logdna loggly',
    'logrocket logz.io logzio matomo mixpanel mouseflow newrelic new_relic new-relic opsgenie optimizely pagerduty',
    'papertrail percy.io pingdom plausible posthog qualaroo raygun refiner.io rollbar satismeter scalyr segment.com',
    'segment_ sematext sentry signalfx smartlook splunk stathat statuscake statuspage statuspal sumologic survicate',
    'thousandeyes updown.io uptimerobot uptime.com userflow victorops wakatime wandb weightsandbiases websitepulse',
    'site24x7 siteimprove gtmetrix dareboost databox supermetrics semrush serpapi serpstack serphouse zenserp moz_',
    'ahrefs majestic similarweb spyfu algolia swiftype searchanise doofinder typesense meilisearch elasticsearch',
    // Code and what builds it
    'artifactory assembla bintray bitbar bitrise buddy.works browserstack browserling browshot buildkite circleci',
    'cloudbees codacy codefresh codemagic codeship codequiry crossbrowsertesting crowdin droneci gemnasium github_token',
    'jenkins jfrog lambdatest lokalise nuget_ onesky packagist phraseapp postman readme.io rubygems saucelabs scrutinizer',
    'semaphore shippable sigopt smartling snyk_ sonarcloud sonarqube sourcegraph testingbot transifex travisci',
    'tray.io versioneye weblate wercker sslmate envato codecanyon themeforest freemius easydigitaldownloads',
    'wpml_ translatepress weglot deepl_ deepl. akismet jetpack wordfence sucuri ithemes solidwp patchstack wpscan',
    'updraftplus blogvault managewp mainwp wprocket imagify smushpro shortpixel tinypng tinify kraken.io optimole ewww',
    // People and work
    'airtable apptivo asana_ attio avaza axonaut basecamp beebole billomat bitrix24 calendly capsulecrm chargify',
    'clearbit clickup clientary clientify clockify close.com closecrm coda.io companyhub confluence copper_ deputy',
    'documo docusign dovico dropbox dropboxsign dynalist eventbrite everhour evernote fibery figma_ flowflu formstack',
    'formsite formcraft formbucket freshbooks freshsales freshworks frontapp fulcrum gengo getgist gocanvas goodday',
    'harvest_ harvestapp hellosign hiveage holistic hubstaff humanity_ insightly invoiceninja invoiceocean',
    'jotform karmacrm kanbantool keap_ infusionsoft kylas leadfeeder lessannoyingcrm linear_ lunchmoney madkudu',
    'magicbell mavenlink meistertask metrilo mindmeister miro_ monday.com moneybird myfreshworks myintervals netsuite',
    'nethunt nicereply nimble_ notion_ nozbe nutshell nylas onedesk onepagecrm pandadoc paperform partnerstack paymo',
    'paydirt pipedream pipedrive pivotaltracker planview planyo podio_ prodpad productboard prospectcrm qase_ quickbooks',
    'repairshopr rentman replyio rocketreach route4me runrunit salesblink salescookie salesflare salesforce salesmate',
    'shortcut_ simplybook smartsheet storyblok stormboard streak_ sugarcrm sugester surveygizmo surveymonkey surveysparrow',
    'teamgate teamwork timecamp tmetric todoist trello typeform typetalk unbounce vouchery vyte_ webflow wistia',
    'worksnaps workday_ wrike_ wufoo xero_ youneedabudget zenkit zapier zenhub zeplin zipbooks zohocrm zoho_ zonkafeedback',
    'integromat ifttt automate.io n8n_ workato apideck apify apifonica apilayer apimatic apimetrics apitemplate paragon_',
    // What sites show from elsewhere: maps, weather, money, pictures, words
    'abstractapi abyssale accuweather aerisweather airvisual aviationstack alphavantage amadeus ambee_ api2cart apiflash',
    'bannerbear besttime bingmaps bing_ bitly bitcoinaverage bitfinex bitmex bittrex blocknative brandfetch bscscan',
    'calendarific carboninterface cexio cicero_ clarifai cloudmersive coinapi coinlayer coinlib coinmarketcap coingecko',
    'collect2 contentful commercejs conversiontools convertapi countrylayer craftmypdf cryptocompare currencycloud',
    'currencyfreaks currencylayer currencyscoop currentsapi dandelion datagov data.gov deepai deepgram detectlanguage',
    'diffbot disqus docparser easypost edamam edenai elevenlabs etherscan ethplorer etsy_ exchangerate exportsdk',
    'extractorapi faceplusplus fastforex fetchrss finage finnhub financialmodelingprep finicity fixerio fixer.io',
    'flickr flightapi flightlabs flightstats foursquare geoapify geocodify geocodio getemail giphy glassnode',
    'googlemaps graphcms hygraph graphhopper guardianapi gyazo happyscribe heremaps hereapi holidayapi html2pdf',
    'hypertrack iconfinder iexcloud imagga infura instagram intrinio jina.ai kairos_ kontent.ai kraken_ kucoin',
    'languagelayer linkpreview linkedin locationiq mapbox mapquest maptiler marketstack meaningcloud mediastack meraki',
    'mockaroo monkeylearn moralis mux_ nasdaq neutrinoapi newsapi newscatcher nftport noticeable numverify nutritionix',
    'nytimes oanda_ oopspam opencage openuv openweather owlbot paralleldots parsehub parseur passbase pastebin',
    'pdflayer pdfshift peopledatalabs photoroom pinata pinterest pixabay plaid poloniex positionstack prismic proxycrawl',
    'quickbase rapidapi rawg_ rebrandly restpack rev.ai ritekit sanity.io scraperapi scraperbox scrapestack scrapfly',
    'scrapingant scrapingbee screenshotapi screenshotlayer securitytrails selectpdf sendcloud shipday shipengine',
    'shipstation shippo shodan shotstack shutterstock simfin sirv_ skybiometry smartystreets speechtext spoonacular',
    'spotify squarespace stockdata stormglass strava_ technicalanalysis ticketmaster tiingo timezoneapi tomorrow.io',
    'tomtom tradier travelpayouts trustpilot tumblr_ twelvedata twitch twitter uclassify unsplash upcdatabase urlscan',
    'userstack veriphone virustotal visualcrossing voicegain voiceflow walkscore weatherapi weatherbit weatherstack',
    'web3storage webscraper webscraping whoisxml whoxy_ wikimapia worldcoinindex worldweather yandex yelp_ youtube',
    'zenrows zenscrape zipapi zipcodeapi zipcodebase censys alchemy_ alchemyapi aletheia tatum_ aylien assemblyai',
    'airship_ algorithmia amazonpay fedex_ dhl_ parcel2go aftership printful printify easyship shiprocket postnl_',
    'facebook tiktok snapchat recaptcha hcaptcha yotpo stamped.io judge.me loox_ smile.io referralcandy gravityforms',
    'cohere mistral huggingface anthropic openai_ groq_ perplexity replicate_ stability.ai pinecone wit.ai dialogflow',
  ].join(' '),
  uuid:
    'heroku hubspot messagebird sendbird squarespace postmark sparkpost kucoin snyk_ klaviyo mailjet mailerlite campaignmonitor ' +
    'scaleway scalewaykey codacy buildkite adobe_ bugsnag rollbar loggly logentries librato statuscake elasticemail xero_ ' +
    'plaid onesignal vonage appcues checkout.com ubidots nylas datadog hcaptcha envato freemius unbounce userflow ' +
    'helpscout wepay dotdigital convertapi ipdata trello chargify jumpcloud algorithmia lob_ zoominfo smartystreets instabot ' +
    'invoiceninja kontent.ai opsgenie honeybadger pdfshift webscraping axonaut shotstack newscatcher coinapi coinmarketcap ' +
    'emailoctopus paystack bing_ wistia pipedream netlify moralis apimetrics sendlane vercel eventbrite refiner.io',
};
