/** Made by `npm run build:data`; form and source: PROVENANCE.md. */
export const COMPANIES = `01net.com	Smart AdServer	ad
0emn.com	Google	ad
0fmm.com	Google	ad
105app.com	Amazon Web Services
10cms.com	Amplience
121d8.com	Spoke
15gifts.com	15gifts
1dmp.io	CleverDATA	ad
1rx.io	Burst Media	ad
1xrun.com	1xRUN
200summit.com	Lead Forensics	ad
206ads.com	The Publisher Desk	ad
247-inc.net	[24]7
247inc.net	[24]7
247realmedia.com	Xaxis	ad
254a.com	Yieldr	ad
2adpro.com	2AdPro Media Solutions	ad
2mdn.net	Google	ad
2o7.net	Adobe
3.com	JingDong
301ads.com	301 Digital Media
301network.com	301 Digital Media
33across.com	33 Across	ad
360yield.com	Improve Digital	ad
365dm.com	365 Media Group
365webservices.co.uk	365 Tech Services
3dissue.com	3D Issue
3genlabs.net	Catchpoint
3gl.net	Catchpoint
3lift.com	TripleLift	ad
4dex.io	Onfocus SAS	ad
4finance.com	4finance
4seeresults.com	Answers
55labs.com	fifty-five	ad
5milesapp.com	5miles
5min.com	AOL
71n7.com	TINT
77tracking.com	77Agency
7eer.net	Impact Radius	ad
9msn.com.au	Nine Digital
9xb.com	9xb	ad
a-cedexis.msedge.net	Cedexis
a3cloud.net	Accordant Media	ad
a4.tl	Ad4Screen	ad
a8723.com	Admedo	ad
aabacosmallbusiness.com	Yahoo!
aamsitecertifier.com	Alliance for Audited Media	ad
aaxads.com	Acceptable Ads	ad
aaxdetect.com	Acceptable Ads	ad
abaresearch.uk	ABA RESEARCH
ably.io	Ably
abmr.net	Adroit Digital Solutions	ad
abtasty.com	AB Tasty
accentuate.io	Accentuate Digital
accessibe.com	Accessibe
accountkit.com	Account Kit
accounts.google.com	Google
accuweather.com	Accuweather
acexedge.com	White Ops
acq.io	Acquisio	ad
acsbap.com	Accessibe
acsbapp.com	Accessibe
actblue.com	ActBlue
active-agent.com	Active Agent	ad
actonsoftware.com	Act-On Software
acuityplatform.com	AcuityAds	ad
acxiom-online.com	Acxiom	ad
acxiomapac.com	Acxiom	ad
ad-srv.net	NEORY
ad1x.com	Rocket Fuel	ad
ad4m.at	Advanced Store	ad
ad6media.fr	Ad6Media	ad
ada.support	Ada
adacado.com	Adacado	ad
adadvisor.net	Neustar	ad
adadyn.com	Ozone Media	ad
adalyser.com	OneSoon
adaos-ads.net	epago	ad
adap.tv	Adap.tv	ad
adaptive.co.uk	Adaptive Web
adblade.com	Adblade	ad
adbrn.com	Adbrain	ad
adcmps.com	Adapt Services
addevent.com	AddEvent
addshoppers.com	AddShoppers
addthis.com	AddThis
addthiscdn.com	AddThis
addthisedge.com	AddThis
addthisevent.com	AddThisEvent
addtoany.com	AddToAny
addtocalendar.com	addtocalendar
addvantagemedia.com	Addvantage Media	ad
adeasy.ru	AdEasy	ad
adecs.co.uk	Adecs
adentifi.com	AdTheorent	ad
adestra.com	Adestra	ad
adextent.com	AdExtent	ad
adforgeinc.com	AdForge	ad
adform.net	Adform	ad
adformdsp.net	Adform	ad
adgear.com	Samsung Electronics	ad
adgenie.co.uk	Ve	ad
adgrx.com	Samsung Electronics	ad
adhigh.net	GetIntent	ad
adingo.jp	fluct	ad
adinsight.com	ResponseTap
adis.ws	Amplience
adition.com	Adition	ad
adizio.com	Admedo	ad
adjug.com	AdJug	ad
adkernel.com	adKernel	ad
adkontekst.pl	Adkontekst	ad
adledge.com	Adledge
adlegend.com	Trueffect
adlightning.com	Boltive	ad
adlooxtracking.com	Adloox	ad
adlux.com	Adlux	ad
admailtiser.com	ConvertMedia	ad
admanmedia.com	AdMan
admarketplace.net	AMPexchange	ad
admatic.com.tr	AdMatic	ad
admaym.com	WideOrbit
admedia.com	AdMedia	ad
admedo.com	Admedo	ad
admeld.com	Google	ad
admiral.mgr.consensu.org	Admiral CMP
admixer.net	Admixer	ad
admized.com	ADMIZED	ad
adnami.io	Adnami	ad
adnetwork.vn	Ericcson
adnext.fr	Adverline	ad
adnium.com	Adnium	ad
adnostic.co.uk	Dennis Publishing	ad
adnuntiusconsent.mgr.consensu.org	Adnuntius CMP
adnxs.com	AppNexus	ad
adobe.com	Adobe Systems
adobedtm.com	Adobe
adobetag.com	Adobe Systems	ad
adocean.pl	Gemius	ad
adoftheyear.com	CloudVPS
adomik.com	Adomik
adotmob.com	Adotmob	ad
adrdgt.com	AppNexus	ad
adrecover.com	AdRecover	ad
adrianquevedo.com	Adrian Quevedo
adriver.ru	AdRiver	ad
adroll.com	Adroll	ad
adroll.mgr.consensu.org	AdRoll CMP
adrsp.net	Oracle
adrta.com	Pixalate
ads-creativesyndicator.com	Rightster	ad
ads-twitter.com	Twitter	ad
ads.avct.cloud	Avocet Systems	ad
ads.fairfax.com.au	Fairfax Media
ads.linkedin.com	LinkedIn Ads	ad
adsafeprotected.com	Integral Ad Science	ad
adscale.de	Adscale	ad
adschoom.com	JSWeb Production	ad
adscience.nl	Adscience	ad
adsco.re	AdScore	ad
adserver01.de	adnanny	ad
adservice.google.be	Google	ad
adservice.google.ca	Google	ad
adservice.google.ch	Google	ad
adservice.google.co.id	Google	ad
adservice.google.co.in	Google	ad
adservice.google.co.jp	Google	ad
adservice.google.co.kr	Google	ad
adservice.google.co.nz	Google	ad
adservice.google.co.uk	Google	ad
adservice.google.com	Google	ad
adservice.google.com.au	Google	ad
adservice.google.com.br	Google	ad
adservice.google.com.sg	Google	ad
adservice.google.com.ua	Google	ad
adservice.google.de	Google	ad
adservice.google.es	Google	ad
adservice.google.fr	Google	ad
adservice.google.ie	Google	ad
adservice.google.nl	Google	ad
adservice.google.se	Google	ad
adsiduous.com	Adsiduous	ad
adsnative.com	AdsNative	ad
adsniper.ru	AdSniper	ad
adsonar.com	AOL	ad
adspdbl.com	Avid Media
adspeed.net	AdSpeed	ad
adspruce.com	AdSpruce	ad
adsrvr.org	The Trade Desk	ad
adstheaa.com	The AA	ad
adswizz.com	AdsWizz	ad
adsymptotic.com	Drawbridge	ad
adtech.de	AOL	ad
adtechjp.com	AOL	ad
adtechus.com	Adtech (AOL)	ad
adtpix.com	Adtegrity	ad
adtrue.com	FPT AdTrue	ad
adunity.com	Adunity	ad
adventori.com	ADventori	ad
adverline.com	Adverline	ad
advertising.com	AOL / Oath / Verizon Media	ad
advertserve.com	AdvertServe	ad
adviva.net	Specific Media	ad
advolution.de	Advolution
adwise.bg	Adwise	ad
adx1.com	Adsty	ad
adxcore.com	Adthink Media	ad
adxpose.com	comScore
adyapper.com	AdYapper	ad
adyen.com	Adyen
adyoulike.com	Adyoulike	ad
adyoulike.net	Adyoulike	ad
adzerk.net	Adzerk	ad
adziff.com	Ziff Davis Tech	ad
adzip.co	Adbox Digital	ad
aerserv.com	AerServ	ad
affec.tv	Affectv	ad
affectv.com	Affectv	ad
affiliatetechnology.com	Pepperjam
affiliatly.com	Affiliatly	ad
affino.com	Affino	ad
affirm.com	Affirm
afterpay.com	Block
afy11.net	Cox Digital Solutions	ad
agcdn.com	Accord Holdings	ad
agendamedia.co.uk	Agenda Media	ad
agilitycms.com	Agility
agilone.com	AgilOne
agkn.com	Neustar	ad
agoramedia.com	Everyday Health	ad
ahalogy.com	Ahalogy
aheadworks.com	Aheadworks
aimatch.com	SAS Institute	ad
aimediagroup.com	AI Media Group	ad
air.tv	AIR.TV	ad
aira.net	Aira	ad
airpr.com	AirPR
ajax.cloudflare.com	Cloudflare
akamai.net	Akamai
akamaiedge.net	Akamai
akamaihd.net	Akamai
akamaitechnologies.com	Akamai
akamaitechnologies.fr	Akamai
akamaized.net	Akamai
akanoo.com	Akanoo
akstat.io	mPulse
albacross.com	Albacross
alcvid.com	Venatus Media
alephd.com	AOL	ad
alexametrics.com	Alexa
algolia.io	Algolia
algolia.net	Algolia
algolianet.com	Algolia
algovid.com	Cedato	ad
allaccess.com.ph	All Access
alphassl.com	AlphaSSL
alphr.com	Dennis Publishing
altitude-arena.com	Altitude	ad
altitudeplatform.com	Altitude	ad
altocloud.com	Altocloud
amazon-adsystem.com	Amazon Ads	ad
amazon.co.uk	Amazon Web Services
amazon.com	Amazon Web Services
amazonaws.com	Amazon Web Services
amazontrust.com	Amazon
amazonwebapps.com	Amazon Web Services
amazonwebservices.com	Amazon Web Services
ambientplatform.vn	Ericcson
amgdgt.com	Amobee
amp.cloudflare.com	Cloudflare CDN
ampcid.google.com	Google
amplience.com	Amplience
amplience.net	Amplience
amplitude.com	Amplitude
ampproject.org	AMP
ampxchange.com	AMPexchange	ad
an.yandex.ru	Yandex	ad
analytics-egain.com	eGain
analytics.fairfax.com.au	Fairfax Media
analytics.google.com	Google
analytics.twitter.com	Twitter	ad
anametrix.com	Ensighten
ancoraplatform.com	Ancora Media Solutions	ad
and.co.uk	DMG Media
andbeyond.media	AndBeyond.Media	ad
anedot.com	Anedot
angsrvr.com	Falk Technologies	ad
animatedjs.com	AnimateJS
aniview.com	Tealium
anm.co.uk	DMG Media
answcdn.com	Answers
answerdash.com	AnswerDash
answers.com	Answers
answerscloud.com	Answers
aol.co.uk	AOL / Oath / Verizon Media	ad
aol.com	AOL / Oath / Verizon Media	ad
aol.net	AOL / Oath / Verizon Media	ad
aolcdn.com	AOL / Oath / Verizon Media	ad
aperfectpocketdata.com	A Perfect Pocket
apester.com	Apester
aph.com	Airport Parking and Hotels
api-dev.scale8.com	Scale8
api-maps.yandex.ru	Yandex
api.osano.com	Osano CMP
api.privacy-center.org	Didomi
apis.google.com	Google
apligraf.com.br	Apligraf
app-us1.com	ActiveCampaign	ad
app.link	Branch Metrics	ad
appboycdn.com	Braze
appconsent.mgr.consensu.org	AppConsent CMP
appcues.com	Appcues
appdynamics.com	AppDynamics
appelsiini.net	Mika Tuupola
appier.net	Appier	ad
apple.com	Apple	ad
appmate.io	Appmate
apptus.com	Apptus
apsisforms.com	APSIS
aralego.com	ucfunnel	ad
arcgis.com	Esri
arcgisonline.com	Esri
ardentcreative.co.uk	Ardent Creative
areyouahuman.com	Distil Networks
arnoldclark.com	Arnold Clark Automobiles
asapp.com	ASAPP
aspnetcdn.com	Microsoft
assets-cdk.com	CDK Global
assets-global.website-files.com	Webflow
assets.revlifter.com	Revlifter
assets.website-files.com	Webflow
associates-amazon.com	Amazon
aswpsdkus.com	Airship
atdmt.com	Atlas Solutions
atemda.com	Wideorbit	ad
atgsvcs.com	Oracle
ati-host.net	AT Internet
aticdn.net	AT Internet
atlasrtx.com	atlasRTX
atlassbx.com	Facebook
atomdata.io	Atom Data
atomvault.net	Atom Content Marketing
attentivemobile.com	Attentive	ad
attn.tv	Attentive	ad
attraqt.com	ATTRAQT
attributionapp.com	Attribution	ad
atwola.com	AOL	ad
audienceinsights.net	AdThink Media
audienceiq.com	Experian
audiencemanager.de	Nano Interactive	ad
audioboo.fm	audioBoom
audioboom.com	audioBoom
audrte.com	Audience Rate Limited	ad
audtd.com	Auditorius	ad
augur.io	Augur
auth0.com	Auth0
authorize.net	CyberSource (Visa)
autopilothq.com	Autopilot	ad
avacy.mgr.consensu.org	Jump CMP
avail.net	RichRelevance	ad
avanser.com.au	AVANSER
avcosystems.com	Avco Systems
avg.com	AVG Technologies
avis-verifies.com	Net Reviews
avmws.com	AvantLink	ad
avocet.io	Avocet Systems	ad
aweber.com	AWeber	ad
awempire.com	AdultWebmasterEmpire.Com	ad
awin1.com	Digital Window	ad
axelspringer.mgr.consensu.org	Axel Springer CMP
axf8.net	Compuware
axs.com	AXS
ayads.co	SublimeSkinz	ad
azureedge.net	Microsoft
azurewebsites.net	Microsoft
b2btechleadform.com	QuinStreet	ad
b92.yahoo.co.jp	Yahoo! JAPAN	ad
backinstock.org	Yellow Robot	ad
baifendian.com	Baifendian Technology
bam-x.com	BAM
bankrate.com	Bankrate
bannerflow.com	Nordic Factory Solutions	ad
bannersnack.com	Snacktools	ad
barclaycardsmartpay.com	Barclaycard
barilliance.net	Barilliance
barnebys.com	Barnebys
basebanner.com	ConvertMedia	ad
basis.net	Basis Technologies	ad
bauercdn.com	Bauer Consumer Media
baw5tracker.com	Lead Forensics	ad
baynote.net	Baynote
bazaarvoice.com	Bazaarvoice
bbb.org	Better Business Bureau
bd4travel.com	bd4travel
beampulse.com	BeamPulse
bedrock.mgr.consensu.org	Bedrock CMP
beeketing.com	Beeketing
beetailer.com	Beetailer
begun.ru	Rambler & Co
behavioralengine.com	Cloud Technologies	ad
behavioralmailing.com	Cloud Technologies	ad
bestofmedia.com	Purch	ad
bet365affiliates.com	Bet365	ad
betrad.com	Ghostery
betterbannerscloud.com	Better Banners	ad
betweendigital.com	Between Digital	ad
bfmio.com	Beachfront Media	ad
bidr.io	Beeswax	ad
bidswitch.net	Bidswitch	ad
bidtheatre.com	BidTheatre	ad
bigcommerce.com	Bigcommerce
bigcontent.io	Amplience
bing.com	Bing Ads	ad
bit.ly	Bitly
bitgravity.com	Tata Communications
bitly.com	Bitly
bizible.com	Bizible	ad
bizibly.com	Bizible	ad
bizinformation.org	bizinformation
bizographics.com	LinkedIn
bizrate.com	Bizrate
bkrtx.com	Oracle	ad
blismedia.com	Blis	ad
blogblog.com	Blogger
blogger.com	Blogger
blogsmithmedia.com	AOL / Oath / Verizon Media	ad
blogspot.com	Blogger
bluecava.com	BlueCava	ad
bluecore.com	Bluecore
bluekai.com	Oracle	ad
bluelithium.com	Yahoo!	ad
bm23.com	Bronto Software
bmind.mgr.consensu.org	BMIND CMP
bnmla.com	engage:BDR	ad
boldapps.net	Bold Commerce
boldchat.com	LogMeIn
bolt.com	Bolt
bonniercorp.com	Bonnier
bonzai.co	Bonzai	ad
bookatable.com	Bookatable
boomtrain.com	Boomtrain	ad
boomtrain.net	Boomtrain	ad
boostable.com	Boostable	ad
bootcss.com	Bootstrap Chinese network
bootstrapcdn.com	Bootstrap CDN
booxscale.com	Booxscale	ad
borderfree.com	pitney bowes
borlabs.mgr.consensu.org	Borlabs CMP
bounceexchange.com	Wunderkind
bouncex.net	Wunderkind
bownow.jp	BowNow
box.com	Box
boxever.com	Boxever
bpay.co.uk	Barclays Bank
braintreegateway.com	Paypal
branch.io	Branch Metrics	ad
brand-display.com	Knorex	ad
brand-server.com	Centro	ad
brandirectory.com	Brand Finance
brandmetrics.com	Brandmetrics
brandrepublic.com	Haymarket Media Group
brandview.com	Brand View
brcdn.com	BloomReach	ad
breakingburner.com	Crowdynews
brealtime.com	bRealTime	ad
bridgetrack.com	Sapient	ad
brightcove.com	Brightcove
brightcove.net	Brightcove
brilig.com	Merkle	ad
bronto.com	Bronto Software
brontops.com	Bronto Software
browsealoud.com	Browsealoud
browser-update.org	Browser-Update.org
browsiprod.com	Yahoo!	ad
brsrvr.com	BloomReach	ad
brsvr.com	BloomReach	ad
brtstats.com	Quantcast
bsd.net	Blue State Digital	ad
bstatic.com	Booking.com
btncdn.com	Button	ad
btrll.com	Yahoo!	ad
btstatic.com	Signal
bttrack.com	Bidtellect	ad
btttag.com	Blue Triangle Technologies
bufferapp.com	Buffer
bugherd.com	Macropod
bugsnag.com	Bugsnag
builder.io	Builder
bulkstorage.ca	Cloud-A
bunchbox.co	Peaks & Pies
burstnet.com	Burst Media	ad
burt.io	Burt
business-path-55.com	Lead Forensics	ad
businesscatalyst.com	Adobe Business Catalyst
buto.tv	Big Button	ad
bux1le001.com	Lead Forensics	ad
buysellads.com	BuySellAds	ad
buysellads.net	BuySellAds	ad
buzzfed.com	BuzzFeed
buzzfeed.com	BuzzFeed
bwbx.io	Bloomberg
byside.com	Byside
bzgint.com	Genesis Media	ad
c-col.com	Millwood Brown Digital
c0.wp.com	Automattic
c1exchange.com	C1X	ad
c3tag.com	C3 Metrics
c4tw.net	Twenga
cachefly.net	Cachefly
cafonline.org	Charities Aid Foundation
calendar.google.com	Google
calendly.com	Calendly
callrail.com	CallRail
camads.net	ICF Technology
campaigner.com	j2 Cloud Services	ad
campanja.com	[24]7	ad
canddi.com	Campaign and Digital Intelligence	ad
cannedbanners.com	Canned Banners	ad
canopylabs.com	Canopy Labs
captifymedia.com	Captiify	ad
captivate.ai	Captivate Ai	ad
captora.com	Captora
carbonads.com	Carbon Ads	ad
carbonads.net	Carbon Ads	ad
carcloud.co.uk	Carcloud
cardlytics.com	Cardlytics	ad
casalemedia.com	WPP	ad
caspianmedia.com	Caspian Media	ad
cast.rocks	Cast
castle.io	Castle
cavisson.com	Cavisson
ccm2.net	CCM benchmark Group
ccmp.eu	Experian
cdn-net.com	InAuth
cdn.doofinder.com	Doofinder
cdn.scale8.com	Scale8
cdn77.org	Datacamp
cdnbasket.net	Wunderkind
cdnbf.net	Betfair
cdndelivery.net	Telstra
cdnds.net	Hearst Communications
cdngc.net	Clicktale
cdninstagram.com	Instagram
cdnjs.cloudflare.com	Cloudflare CDN
cdnme.se	Blogg.se
cdnplanet.com	CDN Planet
cdnslate.com	Slate Group
cdnwidget.com	Wunderkind
cedexis-radar.net	Cedexis
cedexis-test.com	Cedexis
cedexis-test01.insnw.net	Cedexis
cedexis.com	Cedexis
cedexis.leasewebcdn.com	Cedexis
cedexis.net	Cedexis
cedexisakamaitest.azureedge.net	Cedexis
cedexispub.cdnetworks.net	Cedexis
celebrus.com	Celebrus Technologies
celtra.com	Celtra	ad
central-core-7.com	Lead Forensics	ad
ceros.com	Ceros
certona.net	Certona
certum.pl	Certum
cetrk.com	Crazy Egg
cfjump.com	Commission Factory	ad
cgrdirect.co.uk	Cgrdirect
chango.com	Rubicon Project	ad
channel.me	Channel.me
channeladvisor.com	ChannelAdvisor	ad
channelape.com	ChannelApe
chargeads.com	Chargeads	ad
chartbeat.com	Chartbeat
chartbeat.net	Chartbeat
chatwoot.com	Chatwoot
checkfront.com	Checkfront
checkm8.com	CheckM8	ad
checkout.com	Checkout.com
checkrate.co.uk	FreeStart
checktestsite.com	Michael Associates	ad
chimpstatic.com	Mailchimp
chitika.net	Chitika	ad
choicestream.com	ChoiceStream	ad
chtah.com	Experian	ad
cint.com	Cint
circulate.com	LiveRamp IdentityLink
civiccomputing.com	Civic
cj.com	Conversant	ad
clarity.ms	Microsoft
clearbit.com	Clearbit
clearbitjs.com	Clearbit
clearbitscripts.com	Clearbit
clearbrain.com	ClearBrain
clearrise.com	ClearRise
clerk.io	Clerk.io ApS
click4assistance.co.uk	Click4Assistance
clickability.com	Upland Software
clickable.net	Syncapse
clickadu.com	Clickadu (Winner Solutions)	ad
clickagy.com	Clickagy	ad
clickdensity.com	Click Density
clickdesk.com	ClickDesk
clickdimensions.com	ClickDimensions	ad
clickfuse.com	ToneMedia	ad
clickguardian.app	Click Guardian	ad
clickguardian.co.uk	Click Guardian	ad
clickio.mgr.consensu.org	Clickio CMP
clicktale.net	Clicktale
clicktracks.com	Lyris	ad
clicktripz.com	Clicktripz
clients2.google.com	Google
clikpic.com	Clik.com Websites
cloud-iq.com	cloudIQ
cloudfront.ne	Fresh Relevance
cloudfront.net	Amazon
cloudinary.com	Cloudinary
cloudsponge.com	CloudSponge	ad
cloudwp.io	Cloudwp
clrstm.com	Clearstream	ad
cludo.com	Cludo
cmbestsrv.com	ConvertMedia	ad
cmcore.com	IBM
cmdolb.com	Cedexis
cmp.mgr.consensu.org	AdMetrics Pro CMP
cmp.osano.com	Osano CMP
cnbc.com	CNBC
cnetcontent.com	CBS Interactive
cnstrc.com	Constructor.io
co-buying.com	Buyapowa	ad
codigo.se	codigo
cogocast.net	Cogo Labs	ad
coherentpath.com	Coherent Path
colbenson.com	Colbenson
collective-media.net	Collective	ad
colpirio.com	Colpirio
comm100.com	Comm100
commander1.com	TagCommander
commandersact.mgr.consensu.org	Commanders Act CMP
communicatorcorp.com	Communicator	ad
communicatoremail.com	Communicator	ad
comodo.com	Comodo
comodo.net	Comodo
comodoca4.com	Comodo
company-target.com	IPONWEB	ad
compete.com	Millwood Brown Digital
complianz.mgr.consensu.org	Complianz CMP
comscore.com	comScore
concert.io	Concert	ad
condenast.co.uk	Advance Magazine Group
condenastdigital.com	Advance Magazine Group
condenet.com	Advance Magazine Group
conductrics.com	Conductrics
confirmit.com	Confirmit
connatix.com	Connatix	ad
connectevents.com.au	Connect Events
connexity.net	Connexity
connextra.com	Genius Sports
consentdesk.mgr.consensu.org	Consent Desk CMP
consentmanager.mgr.consensu.org	Consent Manager CMP
consentserve.mgr.consensu.org	ConsentServe CMP
consumedmedia.com	Digital Remedy	ad
contactatonce.com	ContactAtOnce
content-square.net	ContentSquare
content.ad	content.ad	ad
contentabc.com	TrafficJunky	ad
contentful.com	Contentful
contentmedia.eu	Content Media Corporation
contentreserve.com	Overdrive
contentspread.net	media.ventive	ad
contentsquare.net	ContentSquare
contextweb.com	ContextWeb	ad
converge-digital.com	Converge-Digital	ad
conversant.mgr.consensu.org	Conversant CMP
conversio.com	Conversio	ad
conversionlogic.net	Conversion Logic	ad
convertexperiments.com	Convert Insights
convertful.com	Convertful
convertlanguage.com	MotionPoint
convertro.com	Convertro	ad
conviva.com	Conviva
cookie-script.com	Cookie-Script.com
cookiebot.com	Cookiebot
cookiebot.mgr.consensu.org	Cookiebot CMP
cookiecontrol.mgr.consensu.org	Civic CMP
cookieinformation.mgr.consensu.org	Cookie Information CMP
cookielaw.org	Optanon
cookieq.com	Baycloud Systems
cookiereports.com	Cookie Reports
cooladata.com	CoolaData
copperegg.com	CopperEgg
coral.coralproject.net	Coral
coremetrics.com	IBM
coremetrics.eu	IBM
coull.com	Coull	ad
counciladvertising.net	Council ad Network	ad
covet.pics	Covert Pics
cpex.cz	CPEx
cpx.to	Captify Media	ad
cpxinteractive.com	CPXi	ad
cqcounter.com	Cybernet Quest
cquotient.com	Salesforce Commerce Cloud
crazyegg.com	Crazy Egg
crcom.co.uk	Capita
creafi-online-media.com	Creafi Online Media	ad
createjs.com	CreateJS CDN
creative-serving.com	IS Group
creativecdn.com	RTB House	ad
creativesyndicator.com	Mediasyndicator	ad
creators.co	Creators
crisp.chat	Crisp
criteo.com	Criteo	ad
criteo.net	Criteo	ad
crowdignite.com	Crowd Ignite	ad
crowdskout.com	Crowdskout	ad
crowdtwist.com	CrowdTwist	ad
crsspxl.com	Cross Pixel Media	ad
crt.comodoca.com	Comodo
crwdcntrl.net	Lotame	ad
cs600.wac.alphacdn.net	Cedexis
cs600.wpc.edgecastdns.net	Cedexis
csdata1.com	eBay Enterprise
cse.google.com	Google
csi.gstatic.com	Google
ctasnet.com	AppNexus	ad
ctctcdn.com	Constant Contact	ad
ctnsnet.com	Crimtan	ad
ctscdn.com	Neiman Marcus
curalate.com	Curalate
custhelp.com	Oracle
customer.io	Customer.io	ad
custora.com	Custora
cxense.com	Cxense	ad
cxpublic.com	Cxense	ad
d-bi.fr	Holimetrix
d10lpsik1i8c69.cloudfront.net	Lucky Orange
d116tqlcqfmz3v.cloudfront.net	Curalate
d1447tq2m68ekg.cloudfront.net	AB Tasty
d16fk4ms6rqz1v.cloudfront.net	SaleCycle	ad
d191y0yd6d0jy4.cloudfront.net	SiteGainer
d19ayerf5ehaab.cloudfront.net	IcoMoon
d1af033869koo7.cloudfront.net	[24]7
d1azc1qln24ryf.cloudfront.net	IcoMoon
d1eoo1tco6rr5e.cloudfront.net	The Trade Desk	ad
d1gwclp1pmzk26.cloudfront.net	ClickDesk
d1l6p2sc9645hc.cloudfront.net	GoSquared
d1lxhc4jvstzrp.cloudfront.net	Parking Crew
d1m54pdnjzjnhe.cloudfront.net	Qubit
d1m6l9dfulcyw7.cloudfront.net	ContentSquare
d1n00d49gkbray.cloudfront.net	SmarterHQ
d1q62gfb8siqnm.cloudfront.net	Webtrends
d1stxfv94hrhia.cloudfront.net	Retention Science	ad
d1va5oqn59yrvt.cloudfront.net	Bluegg
d1w78njrm56n7g.cloudfront.net	feedoptimise
d1y9qtn9cuc3xw.cloudfront.net	Fresh Relevance
d1z2jf7jlzjs58.cloudfront.net	Parse.ly
d22j4fzzszoii2.cloudfront.net	SaleCycle	ad
d22rutvoghj3db.cloudfront.net	Qubit
d22xmn10vbouk4.cloudfront.net	InfoTrust
d23nd6ymopvz52.cloudfront.net	WebEngage
d24n15hnbwhuhn.cloudfront.net	Amplitude
d24qm7bu56swjs.cloudfront.net	Tailored
d26b395fwzu5fz.cloudfront.net	Keen
d26opx5dl8t69i.cloudfront.net	Reflektion
d2blwevgjs7yom.cloudfront.net	LiftSuggest
d2d22nphq0yz8t.cloudfront.net	SpeedSize
d2e0sxz09bo7k2.cloudfront.net	Flipp
d2eeipcrcdle6.cloudfront.net	Moz
d2gfdmu30u15x7.cloudfront.net	Solarwinds
d2hkbi3gan6yg6.cloudfront.net	VisScore
d2hlpp31teaww3.cloudfront.net	Teradata	ad
d2j3qa5nc37287.cloudfront.net	JustUno	ad
d2jjzw81hqbuqv.cloudfront.net	Talkable	ad
d2lv4zbk7v5f93.cloudfront.net	Sourcepoint	ad
d2ob0iztsaxy5v.cloudfront.net	Schuh
d2oh4tlt9mrke9.cloudfront.net	ServiceTick
d2r1yp2w7bby2u.cloudfront.net	CleverTap
d2t77mnxyo7adj.cloudfront.net	Castle
d2tgfbvjf3q6hn.cloudfront.net	Omniconvert
d2uncb19xzxhzx.cloudfront.net	Hewlett-Packard Development Company
d2vig74li2resi.cloudfront.net	CopperEgg
d2wy8f7a9ursnm.cloudfront.net	Bugsnag
d2xxq4ijfwetlm.cloudfront.net	Unbounce	ad
d2zah9y47r7bi2.cloudfront.net	TrackJS
d30ke5tqu2tkyx.cloudfront.net	SaleCycle	ad
d31i2625d5nv27.cloudfront.net	Scoota	ad
d31j93rd8oukbv.cloudfront.net	Yandex
d31qbv1cthcecs.cloudfront.net	Alexa
d31y97ze264gaa.cloudfront.net	DialogTech	ad
d32hwlnfiv2gyn.cloudfront.net	Snowplow
d335luupugsy2.cloudfront.net	RD Station
d33w9bm0n1egwm.cloudfront.net	TINT
d33wq5gej88ld6.cloudfront.net	Yieldify	ad
d36hc0p18k1aoc.cloudfront.net	TINT
d36mpcpuzc4ztk.cloudfront.net	Freshworks
d3701cc9l7v9a6.cloudfront.net	WebEngage
d37gvrvc0wt4s1.cloudfront.net	Rollbar
d38nbbai6u794i.cloudfront.net	Fanplayr
d3alqb8vzo7fun.cloudfront.net	Permutive	ad
d3c3cq33003psk.cloudfront.net	Qubit
d3cxv97fi8q177.cloudfront.net	Impact Radius	ad
d3ezl4ajpp2zy8.cloudfront.net	Magnetic	ad
d3fi9i0jj23cau.cloudfront.net	Ecwid
d3hmp0045zy3cs.cloudfront.net	Janrain
d3j0zfs7paavns.cloudfront.net	Ecwid
d3l7tj34e9fc43.cloudfront.net	TINT
d3qxef4rp70elm.cloudfront.net	Semblance	ad
d3qxwzhswv93jk.cloudfront.net	Sourcepoint	ad
d3rr3d0n31t48m.cloudfront.net	AddShoppers
d3sv.net	d3 Technologies
d3tjaysgumg9lf.cloudfront.net	AppDynamics
d3v27wwd40f0xu.cloudfront.net	Sidecar
d3vbj265bmdenw.cloudfront.net	Omniconvert
d5phz18u4wuww.cloudfront.net	VWO
d6tizftlrpuof.cloudfront.net	Usabilla
d81mfvml8p5ml.cloudfront.net	Fresh Relevance
d8rk54i4mohrb.cloudfront.net	SimpleReach
d9hhrg4mnvzow.cloudfront.net	Unbounce	ad
d9jmv9u00p0mv.cloudfront.net	Loggly
dailykarma.io	Dailykarma
dailymail.co.uk	DMG Media
dailymotion.com	Dailymotion
dan.mgr.consensu.org	Dentsu CMP
dashhudson.com	Dash Hudson
datadbs.com	Adsterra Network	ad
datahc.com	HotelsCombined
datawrapper.de	Datawrapper
datocms-assets.com	DatoCMS
daum.net	Kakao
daumcdn.net	Kakao
dc-storm.com	Rakuten
dcg3jth5savst.cloudfront.net	Checkfront
dcniko1cv0rz.cloudfront.net	Realytics
dcoengine.com	Adthink Media	ad
dcslsoftware.com	DCSL Software
dd6zx4ibq538k.cloudfront.net	Qubit
dds6m601du5ji.cloudfront.net	SundaySky	ad
de.com	Meetrics	ad
de17a.com	Delta Projects AB	ad
dealer.com	Dealer
dealtime.com	Dealtime
decenthat.com	Sourcepoint	ad
decibelinsight.net	Decibel Insight
deepintent.com	DeepIntent	ad
delicious.com	Delicious Media
delineo.com	Delineo	ad
deliverimp.com	OpenX	ad
delivery.net	Acxiom	ad
delvenetworks.com	Tealium
demandbase.com	DemandBase
demandjump.com	DemandJump
demandware.edgesuite.net	Salesforce Commerce Cloud
demandware.net	Salesforce Commerce Cloud
demdex.net	Adobe
deployads.com	Sortable	ad
dev.microanalytics.io	Micro Analytics
devatics.com	Devatics
devatics.io	Devatics
developermedia.com	Developer Media	ad
deximedia.com	dexiMEDIA	ad
dg1f2pfrgjxdq.cloudfront.net	LoyaltyLion	ad
di6367dava8ow.cloudfront.net	SpeedSize
dialogtech.com	DialogTech	ad
dianomi.com	dianomi	ad
dianomioffers.co.uk	dianomi	ad
didomi.mgr.consensu.org	Didomi CMP
digicert.com	DigiCert
digitallook.com	Digital Look
digitalscirocco.net	DigitalScirocco
digitru.st	DigiTrust
direct-azr-78.com	Lead Forensics	ad
directededge.com	Directed Edge
displaymarketplace.com	Pulsepoint
disqus.com	Disqus
disquscdn.com	Disqus
distribeo.com	TVTY	ad
districtm.io	District M	ad
divido.com	Divido
djnf6e5yyirys.cloudfront.net	Friendbuy	ad
djtflbt20bdde.cloudfront.net	Help Scout
dkpklk99llpj0.cloudfront.net	Fresh Relevance
dl-rms.com	Dynamic Logic	ad
dm.gg	Dailymotion
dmca.com	Digital Millennium Copyright Act Services
dmcdn.net	Dailymotion
dmgmedia.mgr.consensu.org	DMG Media CMP
dmtracker.com	Demand Media
dmtrk.com	dotMailer	ad
dmtry.com	Google	ad
dmxleo.com	Dailymotion
dn1i8v75r669j.cloudfront.net	SaleCycle	ad
dn3y71tq7jf07.cloudfront.net	Barilliance
dnn506yrbagrg.cloudfront.net	Crazy Egg
dntrax.com	Team Internet	ad
dntx.com	Team Internet	ad
domdex.com	Magnetic	ad
donreach.com	donReach
dotmailer-surveys.com	dotMailer
dotmailer.com	dotMailer	ad
dotmetrics.net	Ipsos
dotomi.com	Conversant
doubleclick.net	Google	ad
doublepimp.com	AdSupply	ad
doubleverify.com	DoubleVerify	ad
doug1izaerwt3.cloudfront.net	KISSmetrics
dowjones.com	Dow Jones
dowjoneson.com	Dow Jones
dpbolvw.net	Conversant	ad
dpclk.com	Rakuten	ad
dpmsrv.com	Datapoint Media	ad
dpstatic.com	Digitial Point
drct2u.com	J.D. Williams & Co
drift.com	Drift
driftt.com	Drift
driving.co.uk	Sunday Times Driving
dropahint.love	Appsolute
dropboxusercontent.com	Dropbox
drtvtracker.com	Piwik
dsms0mj1bbhn4.cloudfront.net	Shareaholic
dsp.io	iotec
dsply.com	Answers
dstillery.com	dstillery	ad
dsyszv14g9ymi.cloudfront.net	KISSmetrics
dt07.net	MGID	ad
dtlilztwypawv.cloudfront.net	PluginDetect
dtmpub.com	Conversant
dtrck.net	Distribute Travel	ad
dtscout.com	DTSCOUT	ad
du8783wkf05yr.cloudfront.net	Adobe
dummyimage.com	Open Source
dvtps.com	DoubleVerify	ad
dw3vahmen1rfy.cloudfront.net	Tailored
dwcdn.net	Datawrapper
dwin1.com	Digital Window	ad
dwmvwp56lzq5t.cloudfront.net	Yieldify	ad
dyjnzf8evxrp2.cloudfront.net	Scoota	ad
dyn-img.com	Optilead
dynamicconverter.com	Dynamic Converter
dynamicyield.com	Dynamic Yield
dynapis.com	Dyn
dynapis.info	Dyn
dyntrk.com	DynAdmic	ad
e-shots.eu	EMedia Solutions	ad
e-travel.com	Amadeus
e-webtrack.net	MEC	ad
easy-ads.com	EasyAd	ad
easypolls.net	ObjectPlanet
ebay.com	eBay	ad
ebayimg.com	eBay	ad
ebdr3.com	engage:BDR	ad
ebiquitymedia.com	Ebiquity
ebis.ne.jp	AD EBis
ebz.io	Teads Managed Services	ad
ec-concier.com	ec-concier
eccmp.com	Experian
ecommercefeed.net	ecommercefeed.net
econda-monitor.de	Econda
ecorebates.com	Eco Rebates	ad
ectnews.com	ECT News Network
ecustomeropinions.com	eDigital Research
ecwid.com	Ecwid
edaa.eu	European Interactive Digital ad Alli
edge-cdn.net	MovingIMAGE24
edgecastcdn.net	Verizon Digital Media CDN
edgecastdns.net	Verizon Digital Media CDN
edgefcs.net	Akamai
edgefonts.net	Adobe Systems
edgekey.net	Akamai
edgesuite.net	Akamai
edigitalresearch.com	eDigital Research
edigitalsurvey.com	eDigital Research
editiondigital.com	Edition Digital	ad
editmysite.com	Weebly
edot.co.za	Edot Web Technologies
edrcdn.com	eDigital Research
eff1.net	D.A. Consortium	ad
effectivemeasure.net	Effective Measure	ad
effiliation.com	Effiliation sa	ad
efm.me	Interview
egain.com	eGain
egaincloud.net	GainCloud Systems
ehosts.net	eHost
ekmpinpoint.co.uk	Ekm Systems
ekmsecure.com	Ekm Systems
ekomi.com	eKomi
ekomi.de	eKomi
elastera.net	Elastera
elasticad.net	Elastic Ad	ad
elasticbeanstalk.com	Amazon Web Services
elevaate.technology	Elevate Technology Solutions
elicitapp.com	Elicit
elitechnology.com	ELITechGroup
elogia.net	Elogia	ad
eloqua.com	Oracle
email-attitude.com	1000mercis	ad
emailcenteruk.com	EmailCenter	ad
emailretargeting.com	Criteo	ad
emap.com	EMAP
embed.ly	Embedly
embedly.com	Embedly
embedwistia-a.akamaihd.net	Wistia
emediate.dk	Cxense	ad
emediate.eu	Cxense	ad
emerse.com	Emerse	ad
emetriq.de	emetriq	ad
emjcd.com	Conversant
emlfiles.com	dotMailer	ad
empathybroker.com	EmpathyBroker
emsecure.net	Selligent	ad
emv2.com	SmartFocus
emv3.com	SmartFocus
emxdgt.com	EMX Digital	ad
en25.com	Oracle
enfusen.com	Enfusen
engagio.com	Engagio
ensighten.com	Ensighten
ensighten.mgr.consensu.org	Ensighten CMP
entitytag.co.uk	EntityLink
entrust.com	Entrust Datacard
entrust.net	Entrust Datacard
eolcdn.com	Eulerian Technologies	ad
episerver.net	EpiServer
epoq.de	epoq internet services
eqads.com	EQ works	ad
equiniti.com	Equiniti
erne.co	RTB House	ad
errorception.com	Errorception
esearchvision.com	ESV Digital
esm.sh	ESM>CDN
estara.com	Oracle
ethn.io	Ethnio
etouches.com	etouches
etracker.com	etracker
etracker.de	etracker
eum-appdynamics.com	AppDynamics
euroland.com	Euroland
evbuc.com	Eventbrite
eventbrite.co.uk	Eventbrite
everestads.net	Adobe Systems
everestjs.net	Adobe Systems
everesttech.net	Adobe
evergage.com	Evergage
evgnet.com	Evergage
evidon.com	Evidon
evidon.mgr.consensu.org	Evidon CMP
evisitanalyst.com	Maxsi
evolvemediallc.com	Evolve Media
evq1.com	Everquote
evyy.net	Impact Radius	ad
eway.com.au	Web Active Pty
exactag.com	Exactag	ad
exe.bid	Data-Centric Alliance	ad
exelator.com	eXelate	ad
exoclick.com	ExoClick	ad
expedia.ca	Expedia
expedia.co.jp	Expedia
expedia.co.uk	Expedia
expedia.com	Expedia
expedia.com.au	Expedia
expedia.de	Expedia
expedia.fr	Expedia
expedia.it	Expedia
experian.com	Experian
experianmarketingservices.digital	Experian
explore-123.com	Lead Forensics	ad
exponea.com	Exponea
exponential.com	Exponential Interactive	ad
extend.tv	zypmedia	ad
extole.com	Extole	ad
extole.io	Extole	ad
extreme-dm.com	eXTReMe digital
eyeota.net	Eyeota	ad
eyereturn.com	eyeReturn Marketing
eyeviewads.com	EyeView	ad
eysys.com	Eysys	ad
ezakus.net	Ezakus	ad
ezoic.mgr.consensu.org	Ezoic CMP
ezoic.net	Ezoic
f3d.io	Forward Internet Group
facebook.com	Facebook
facebook.net	Facebook
faktor.mgr.consensu.org	LiveRamp CMP
fallingfalcon.com	Sourcepoint	ad
fam-ad.com	Fing Co Ltd.	ad
fanplayr.com	Fanplayr
fast-thinking.co.uk	NE Marketing
fastapi.net	AdInMedia	ad
fastclick.net	Conversant
fastly-insights.com	Fastly Insights
fastly.net	Fastly
fbcdn-photos-e-a.akamaihd.net	Facebook
fbcdn.net	Facebook
fbsbx.com	Facebook
feedbackify.com	InsideMetrics
feedmagnet.com	Bazaarvoice
feedoptimise.com	feedoptimise
feefo.com	Feefo
fetchback.com	eBay	ad
fidelity-media.com	Fidelity Media	ad
fiftyone.com	pitney bowes
fiftyt.com	Fifty	ad
filemobile.com	Newzulu
filepicker.io	Filestack
fimserve.com	Rubicon Project	ad
finsburymedia.com	Finsbury Media	ad
firebase.googleapis.com	Firebase
firebaseinstallations.googleapis.com	Firebase
firebaseremoteconfig.googleapis.com	Firebase
firebasestorage.googleapis.com	Firebase
firepush.io	Firepush
firestore.googleapis.com	Firebase
firstimpression.io	FirstImpression	ad
fitanalytics.com	Fit Analytics
fits.me	Fits Me
five.tv	Channel 5 Media	ad
fivetran.com	Fivetran
flashtalking.com	Simplicity Marketing	ad
flaticons.net	IT Dienstleistungen Tim Prinzkosky
flexshopper.com	FlexShopper
flickr.com	Flickr
flipboard.com	Flipboard
flipdesk.jp	Flipdesk
flite.com	Flite	ad
flix360.com	Flixmedia
flixcar.com	Flixmedia
flixfacts.co.uk	Flixmedia
flixfacts.com	Flixmedia
flixsyndication.net	Flixmedia
flockler.com	Flockler	ad
flowplayer.org	Flowplayer
flx1.com	Teradata	ad
flxpxl.com	Teradata	ad
fontawesome.com	FontAwesome CDN
fontdeck.com	Fontdeck
fonts.com	Monotype
fonts.gstatic.com	Google
fonts.net	Monotype
foodity.com	Foodity Technologies	ad
footprint.net	Level 3 Communications
force.com	Salesforce.com	ad
force24.co.uk	Force24	ad
forensics1000.com	Lead Forensics	ad
foresee.com	Answers
foreseeresults.com	Answers
formalyzer.com	LeadLander
fortawesome.com	Fort Awesome
forter.com	Forter
forward3d.com	Forward3D	ad
fospha.com	Fospha
foursixty.com	Foursixty
fout.jp	FreakOut	ad
foxentry.cz	AVANTRO
foxycart.com	FoxyCart
fqtag.com	Forensiq
framer.com	Framer
framerstatic.com	Framer
framerusercontent.com	Framer
freegeoip.net	(community-funded)
freeskreen.com	SlimCut Media	ad
freespee.com	Freespee
freetobook.com	Freetobook
fresh8.co	Fresh 8 Gaming	ad
freshchat.com	Freshchat
freshrelevance.com	Fresh Relevance
freshworksapi.com	Freshchat
friendbuy.com	Friendbuy	ad
frienefit.com	Frienefit	ad
fstech.co.uk	Six Degrees Group
ftjcfx.com	Conversant	ad
fuel451.com	Teedhaze
fuelx.com	FuelX	ad
fullstory.com	FullStory
fundingchoices.mgr.consensu.org	Google FundingChoices
fundingchoicesmessages.google.com	Google FundingChoices
fwmrm.net	freewheel.tv
fyber.com	Fyber	ad
fyre.co	Livefyre
g2.com	G2
g2crowd.com	G2
ga.jspm.io	JSPM
gateway.net	Microsoft
gaug.es	Fastest Forward
gccdn.net	CD Networks
gdgt.com	Engadget (AOL)
gdimg.net	Com Laude
gdmdigital.com	Global Digital Markets	ad
geckotribe.com	Gecko Tribe
gemius.mgr.consensu.org	Gemius CMP
gemius.pl	Gemius	ad
genesismedia.com	Genesis Media	ad
genesismediaus.com	Genesis Media	ad
geni.us	Geniuslink
genieessp.jp	Geniee	ad
genieesspv.jp	Geniee	ad
genieventures.co.uk	Genie Ventures	ad
geoedge.be	GeoEdge	ad
geoedge.com	GeoEdge	ad
geoplugin.com	Geoplugin
geoplugin.net	Geoplugin
georeferencer.com	Klokan Technologies
georiot.com	GeoRiot
geotrust.com	GeoTrust
getambassador.com	Ambassador	ad
getcatch.com	Catch
getclicky.com	Roxr Software
getdrip.com	The Numa Group	ad
getletterpress.com	Letter Press	ad
getmein.com	GET ME IN!  (TicketMaster)
getresponse.com	GetResponse	ad
getrockerbox.com	Rockerbox
getscenario.com	Scenario
getsentry.com	Sentry
getsidecar.com	Sidecar
getsitecontrol.com	GetWebCraft
getsocial.io	GetSocial
gettyimages.co.uk	Getty Images
gettyimages.com	Getty Images
getvero.com	Semblance	ad
gexperiments1.com	Google
gforcesinternal.co.uk	G-Forces Web Management
gfycat.com	Gycat
ggpht.com	YouTube
ggwebcast.com	Groovy Gecko
gigya.com	Gigya
giphy.com	GIPHY
github.com	GitHub
github.io	GitHub
githubusercontent.com	GitHub
gladly.com	Gladly
glassdoor.com	Glassdoor
gldsta-02-or.com	Lead Forensics	ad
gleam.io	Gleam
glimr.io	Glimr
global-e.com	Global-e
globalsign.com	GlobalSign
globalsign.net	GlobalSign
globalwebindex.net	GlobalWebIndex
globase.com	Globase International	ad
gmads.net	Xaxis	ad
gnatta.com	gnatta
go-mpulse.net	mPulse
go2cloud.org	TUNE	ad
goadservices.com	YoYo
godaddy.com	GoDaddy
godatafeed.com	GoDataFeed
goinstore.com	Emplifi
gointerpay.net	Reach
gomoxie.solutions	Moxie
goodlayers2.com	Media Temple
google-analytics.com	Google
googleadservices.com	Google	ad
googleapis.com	Google
googlecommerce.com	Google
googlesyndication.com	Google	ad
googletagmanager.com	Google
googletagservices.com	Google	ad
googlevideo.com	Google
gooo.al	Marcaria.com
goqubit.com	Qubit
goroost.com	Roost
goshoplogic.com	BloomReach
goshowoff.com	ASP
gosquared.com	GoSquared
gotraffic.net	Bloomberg
govmetric.com	ROL Solutions
granify.com	Granify
grapeshot.co.uk	Grapeshot	ad
gravatar.com	Gravatar
gravito.mgr.consensu.org	Gravito CMP
gravity.com	AOL	ad
greatmagazines.co.uk	Bauer Consumer Media
green-bloc9.com	Lead Forensics	ad
gridsumdissector.com	Beijing Gridsum Technologies
groovygecko.net	Groovy Gecko
grvcdn.com	Gravity (AOL)
gscontxt.net	Grapeshot	ad
gsipartners.com	eBay Enterprise
gssprt.jp	Geniee	ad
guardian.co.uk	Guardian Media	ad
gumgum.com	GumGum	ad
gumtree.com	Gumtree
gwallet.com	RadiumOne	ad
h-cdn.co	Hearst Communications
h-cdn.com	Hola Networks
h4k5.com	Rakuten
hatena.ne.jp	Hatena Blog
hawksearch.com	Hawk Search
hawksearch.info	Thanx Media
hbpl.co.uk	Haymarket Media Group
hbrt.adobe.com	Adobe
heapanalytics.com	Heap
hearst.io	Hearst Communications
hearstdigital.com	Hearst Communications
hearstlabs.com	Hearst Communications
heatmap.it	Heatmap
heias.com	ADNOLOGIES	ad
hellobar.com	Hello Bar
helpscout.net	Help Scout
herokuapp.com	Heroku
hexagon-analytics.com	Crimson Hexagon
hextom.com	Hexton
hiberniacdn.com	Hibernia Networks
hifx.com	Continental Exchange Solutions
highcharts.com	Highcharts
histats.com	Histats
hitbox.com	Adobe
hits.io	Semantics3
hitslink.com	HitsLink
hitsprocessor.com	Net Applications
hittail.com	The Numa Group
hm.baidu.com	Baidu Analytics
hmcdn.baidu.com	Baidu Analytics
hootsuite.com	Hootsuite
hostingprod.com	Yahoo!	ad
hotjar.com	Hotjar
hotjar.io	Hotjar
hotmart.com	Hotmart
hotukdeals.com	HotUKDeals
hotwords.com.br	Media Response Group	ad
hoverr.media	Hoverr	ad
hp.com	Hewlett-Packard Development Company
href.asia	Geniee	ad
hs-analytics.net	Hubspot
hs-banner.com	Hubspot
hs-data.com	Hubspot
hs-embed-reporting.com	Hubspot
hs-growth-metrics.com	Hubspot
hs-scripts.com	Hubspot
hsadspixel.net	Hubspot
hscollectedforms.net	Hubspot
hscta.net	Hubspot
hsforms.com	Hubspot
hsforms.net	Hubspot
hsleadflows.net	Hubspot
hsstatic.net	Hubspot
httptrack.com	mainADV	ad
hubapi.com	Hubspot
hubspot.com	Hubspot
hubspot.net	Hubspot
hubverifyandoptimize.com	Mediahub	ad
hubvisor.io	Hubvisor	ad
hull.io	Hull.js
hullapp.io	Hull.js
hupso.com	Hupso
hwcdn.net	Highwinds
hybrid.ai	Hybrid	ad
hyfn.com	hyfn	ad
hyperinzerce.cz	HyperInzerce	ad
i-mobile.co.jp	i-mobile	ad
i-parcel.com	UPS
i-transactads.com	Response Team	ad
i0.wp.com	Automattic
i1.wp.com	Automattic
i2.wp.com	Automattic
iadvize.com	iAdvize SAS
iasds01.com	Integral Ad Science	ad
ib-ibi.com	WPP	ad
ibillboard.com	iBillboard	ad
ibmcloud.com	IBM
ibpxl.com	Internet Brands
ic-live.com	iCrossing	ad
ic.com.au	WebWombat
icnetwork.co.uk	Trinity Mirror Digital Media
id-visitors.com	VisualVisitor	ad
id5-sync.com	ID5	ad
identrust.com	IdenTrust
idio.co	Ido
idtargeting.com	Realtime Targeting	ad
idward.mgr.consensu.org	ID Ward CMP
iesnare.com	iovation
ifactory.com	RDW Group
ifdnrg.com	IFDNRG
igodigital.com	iGoDigital
ijento.com	Fopsha	ad
iljmp.com	Improvely
im-apps.net	Intimate Merger	ad
imageg.net	Adobe
images-amazon.com	Amazon Web Services
images-blogger-opensocial.googleusercontent.com	Blogger
imallcdn.net	Online republic
imedia.cz	Seznam
img-cedexis.mncdn.com	Cedexis
imgix.net	Zebrafish Labs
imgsafe.org	Img Safe
imgur.com	Imgur
imiclk.com	Adroit Digital Solutions	ad
impact-ad.jp	FlexOne	ad
impactradius-event.com	Impact Radius	ad
impactradius-go.com	Impact Radius	ad
impdesk.com	Infectious Media	ad
impressiondesk.com	Infectious Media	ad
imrg.org	IMRG
imrworldwide.com	The Nielsen Company
inbenta.com	Inbenta
incisivemedia.com	Incisive Media
indeed.com	Indeed
indexww.com	WPP	ad
indoona.com	Indoona
inferencemobile.com	Inference Mobile	ad
infinity-tracking.net	Infinity Tracking
influid.co	Tactics bvba
infogr.am	infogr.am
infolinks.com	Infolinks	ad
infusionsoft.com	Infusionsoft	ad
inktad.com	Ink	ad
inktel.com	Inktel
inmobi.com	InMobi	ad
inmz.net	Infectious Media	ad
inner-active.mobi	Inneractive	ad
innomdc.com	APSIS
innovid.com	Innovid	ad
inpagevideo.nl	Video Media Groep	ad
inq.com	Touch Commerce
inside-graph.com	PowerFront
insightexpressai.com	Insight Express
insipio.com	Insipio
inskinad.com	InSkin Media	ad
inskinmedia.com	InSkin Media	ad
insnw.net	Instart
inspectlet.com	Inspectlet
instaembedder.com	Instembedder
instagram.com	Instagram
instansive.com	Instansive
instantservice.com	Oracle
instinctiveads.com	Instinctive	ad
integrate.com	Integrate	ad
intelli-direct.com	Cognesia
intellitxt.com	Vibrant Media	ad
intenthq.com	Intent HQ
intentiq.com	Intent IQ	ad
intentmedia.net	Intent Media	ad
intercom.io	Intercom
intercomcdn.com	Intercom
interstateanalytics.com	Interstate
intilery-analytics.com	Intilery
investis.com	Investis
invodo.com	Invodo	ad
inzynk.com	InZynk	ad
inzynk.io	InZynk	ad
ioam.de	Infoline
ipage.com	iPage
iperceptions.com	iPerceptions
ipify.org	Ipify
ipinfo.io	ipinfo.io
iponweb.net	IPONWEB	ad
ipredictive.com	Adelphic	ad
iprom.net	iPROM	ad
ipstatp.com	ByteDance Ltd
ipv6test.net	Google
iqfp1.com	DoubleVerify	ad
iqm.cc	IQ Mobile
isitetv.com	iSite
ispot.tv	iSpot.tv	ad
issue.by	Issue
issuu.com	issuu
ist-track.com	Intelligent Reach	ad
isu.pub	issuu
iteratehq.com	Iterate
iubenda.com	iubenda
iubenda.mgr.consensu.org	iubenda CMP
ivitrack.com	IVI Technologies	ad
iwantthatflight.com.au	Gath Adams
ixiaa.com	Equifax	ad
izooto.com	iZooto
janrain.com	Janrain
janrainbackplane.com	Janrain
jaywing.com	Jaywing
jd.com	JingDong
jellyfish.net	Jellyfish	ad
jifo.co	infogr.am
jisusaiche.biz	Dyn
jisusaiche.com	Dyn
jivosite.com	Jivochat
jivox.com	Jivox	ad
jobvite.com	Jobvite
johnstonpress.co.uk	Johnston Press
jotformpro.com	JotForm
jpress.co.uk	Johnston Press
jquery.com	jQuery CDN
jquerytools.org	Flowzymes Ky
js-cdn.dynatrace.com	Dynatrace
jscache.com	TripAdvisor
jsdelivr.net	JSDelivr CDN
jsonip.com	jsonip.com
jsrdn.com	DistroScale	ad
jtdiscuss.com	Join the Dots (Research)
judge.me	Judge.me
juicyads.com	JuicyAds	ad
jump-time.net	OpenX	ad
jumptap.com	Millennial Media	ad
justpremium.com	JustPremium	ad
justuno.com	JustUno	ad
jwpcdn.com	LongTail Ad Solutions	ad
jwplatform.com	LongTail Ad Solutions	ad
jwplayer.com	LongTail Ad Solutions	ad
jwpltx.com	LongTail Ad Solutions	ad
jwpsrv.com	LongTail Ad Solutions	ad
kaizenplatform.net	Kaizen Platform
kaltura.com	Kaltura
kameleoon.com	Kameleoon
kameleoon.eu	Kameleoon
kameleoon.io	Kameleoon
kampyle.com	Kampyle
kargo.com	Kargo
karte.io	Plaid
kau.li	Kauli	ad
keen.io	Keen
kelkoo.com	Kelkoo
keyade.com	Keyade
keynote.com	Dynatrace
keywee.co	Keywee	ad
kinxcdn.com	KINX (Korea Internet Neutral eXchange)
kiosked.com	Kiosked	ad
kissmetrics.com	KISSmetrics
klarna.com	Klarna
klaviyo.com	Klaviyo	ad
klevu.com	Klevu
klick2contact.com	Klick2Contact
knightlab.com	Northwestern University
kodajo.com	Kodajo
komoona.com	Komoona	ad
kontera.com	Amobee
korrelate.net	JD Power
krxd.net	Salesforce
kxcdn.com	Key CDN
ladsp.com	F@N Communications	ad
lansrv040.com	Lead Forensics	ad
launchdarkly.com	Launch Darkly
layer0.co	Layer0
lead-123.com	Lead Forensics	ad
leadboxer.com	LeadBoxer	ad
leadcall.co.uk	Optilead
leadforensics.com	Lead Forensics	ad
leadin.com	Hubspot
leadintelligence.co.uk	Magnetise Solutions	ad
leadmanagerfx.com	WebpageFX	ad
leafletjs.com	Leaflet
leasewebcdn.com	LeaseWeb
leboncoin.fr	Leboncoin
legolas-media.com	Perion	ad
lemde.fr	Bitly
lengow.com	Lengow
lenmit.com	Admitad	ad
lessbuttons.com	Lessbuttons
letsencrypt.org	Let's Encrypt
levexis.com	Ensighten
lexity.com	Yahoo!	ad
lfstmedia.com	Lifestreet Media
lh3.googleusercontent.com	Google
liadm.com	IPONWEB	ad
licdn.com	LinkedIn Ads	ad
liftdna.com	OpenX Technologies	ad
ligadx.com	Ligatus	ad
lightboxcdn.com	Digioh	ad
lightstep.com	LightStep
lightwidget.com	LightWidget
lijit.com	sovrn	ad
likelihood.com	LIkeihood
likeshop.me	Dash Hudson
limelight.com	Tealium
line-scdn.net	LINE Corporation	ad
line.me	LINE Corporation	ad
linkcious.com	Linkcious
linkingmobile.com	Linking Mobile	ad
linksynergy.com	Rakuten	ad
list-manage.com	Mailchimp
listenloop.com	Integrate	ad
listrak.com	Listrak
listrakbi.com	Listrak
litix.io	Mux
littledata.io	LittleData
livebookings.com	Bookatable
liveburst.com	LiveBurst	ad
livechat-static.com	LiveChat
livechat.com	LiveChat
livechatinc.com	LiveChat
liveclicker.net	LiveClicker	ad
livefyre.com	Livefyre
livehelpnow.net	LiveHelpNow
livejournal.com	LiveJournal
livejournal.net	LiveJournal
liveperson.com	LivePerson
liveperson.net	LivePerson
liverail.com	Facebook	ad
livetex.ru	LiveTex
livingmap.com	Living Map Company
lkqd.net	LKQD	ad
llnwd.net	Tealium
locayta.com	ATTRAQT
lockerdome.com	LockerDome
logentries.com	Rapid
loggly.com	Loggly
loginradius.com	LoginRadius	ad
lognormal.net	Soasta
logo-net.co.uk	loGo_net
longtailvideo.com	LongTail Ad Solutions	ad
look.io	LivePerson
loop11.com	Loop11
loopassets.net	Loop Commerce
looper.com	Looper
loopme.biz	LoopMe	ad
loopme.com	LoopMe	ad
loopme.me	LoopMe	ad
loyaltygateway.com	Mastercard	ad
loyaltylion.com	LoyaltyLion	ad
loyaltylion.net	LoyaltyLion	ad
loyaltypoint.pl	Loyalty Point	ad
lp4.io	linkpulse
lpsnmedia.net	LivePerson
lrcdn.net	Facebook	ad
lrcontent.com	LoginRadius	ad
lswcdn.net	LeaseWeb
luckyorange.com	Lucky Orange
luckyorange.net	Lucky Orange
luigisbox.com	Luigis Box
lumatag.co.uk	Luma Tag
luminate.com	Luminate	ad
lypn.net	Lynchpin Analytics
lytics.io	Lytics	ad
m-decision.com	GroupM
m2.ai	MonetizeMore	ad
m6r.eu	mbr targeting	ad
macromill.com	Macromill
madvertise.mgr.consensu.org	Madvertise CMP
magnetic.is	Magnetic	ad
mailchimp.com	Mailchimp
mailmunch.co	MailMunch	ad
mailplus.nl	MailPlus	ad
mapbox.com	Mapbox
maps-api-ssl.google.com	Google
maps.google.com	Google
maps.gstatic.com	Google
maptive.com	Maptive
marchex.io	Marchex
marfeel.mgr.consensu.org	Marfeel CMP
marinsm.com	Marin Software	ad
markandmini.com	Mark and Mini	ad
marker.io	Marker
marketgid.com	Market GID	ad
marketingautomation.services	SharpSpring
marketizator.com	Marketizator
marketo.com	Marketo
marketo.net	Marketo
marketwatch.com	The Wall Street Journal
matchwork.com	MatchWork
mathads.com	Media Math	ad
matheranalytics.com	Mather Economics
mathjax.org	MathJax
mathtag.com	Media Math	ad
matomo.cloud	InnoCraft
mautic.com	Allyde
mavic852.com	Lead Forensics	ad
maxmind.com	MaxMind
maxymiser.hs.llnwd.net	Maxymiser
maxymiser.net	Maxymiser
mbww.com	Interpublic Group	ad
mc.yandex.com	Yandex
mc.yandex.ru	Yandex
mcafeesecure.com	McAffee
mdnxmp.mgr.consensu.org	Mairdumont Netletic CMP
measured.com	Measured
meclabs.com	MECLABS Institute
meclabsdata.com	MECLABS Institute
media.net	Media.net	ad
media6degrees.com	dstillery	ad
mediabong.net	Mediabong	ad
mediaconductor.me	Polar	ad
mediade.sk	US Media Consulting	ad
mediaeverywhere.com	Polar	ad
mediaforge.com	Rakuten	ad
mediahawk.co.uk	Mediahawk
mediaiqdigital.com	Media IQ
mediaplex.com	Conversant
mediaplex.com	Conversant	ad
mediarithmics.com	mediarithmics	ad
mediav.com	MediaV	ad
mediavine.com	Mediavine	ad
mediavine.mgr.consensu.org	Mediavine CMP
mediavoice.com	Polar	ad
mediawallahscript.com	MediaWallah	ad
medio.com	HERE
medium.com	Medium
medtargetsystem.com	DMD Marketing	ad
meetrics.net	Meetrics	ad
megapopads.com	MegaPopAds	ad
meltdsp.com	Melt	ad
meltwaternews.com	Meltwater Group
mentad.com	MentAd	ad
mention-me.com	Mention Me	ad
mercent.com	CommerceHub
merchantequip.com	Merchant Equipment Store
merchenta.com	Merchenta
mesp.com	Melt	ad
message-business.com	Business Message	ad
metabroadcast.com	Meta Broadcast
metadsp.co.uk	Avid Media
metaffiliation.com	Kwanco	ad
metanetwork.net	Addoox	ad
metoffice.gov.uk	Met Office
metrigo.com	metrigo	ad
mfadsrvr.com	Media Force	ad
mgcdn.com	Mega Information Technology
mgid.com	MGID	ad
miaozhen.com	Supertool Network Technology
micpn.com	Movable Ink
microad.jp	Microad	ad
microsoft.com	Bing Ads	ad
mightypop.ca	Mightypop	ad
miisolutions.net	Mirror Image Internet
minicabit.com	minicabit.com
mirror.co.uk	Trinity Mirror
mixpanel.com	Mixpanel
mkt51.net	IBM	ad
mkt61.net	IBM	ad
mkt912.com	IBM	ad
mkt922.com	IBM	ad
mkt932.com	IBM	ad
mkt941.com	IBM	ad
mktoresp.com	Marketo
ml314.com	Madison Logic
mlno6.com	Bombora	ad
mlveda.com	MLveda
mmtro.com	1000mercis	ad
mnet-ad.net	Media.net	ad
moatads.com	Moat	ad
moatpixel.com	Moat	ad
mobify.com	Mobify
mobify.net	Mobify
mobilenations.com	Mobile Nations
mobimanage.com	mobiManage
mobivatebulksms.com	Mobivate	ad
mol.im	DMG Media
momondo.dk	Momondo
momondo.net	Momondo
momondogrouo.com	Momondo Group
momondogroup.com	Momondo Group
mon-com-net.com	Lead Forensics	ad
monarchads.com	Monarch Ads	ad
monetate.net	Monetate
money.yandex.ru	Yandex
monkeyfrogmedia.com	Monkey Frog Media
mookie1.com	Xaxis	ad
moovweb.net	Moovweb
mopinion.com	Mopinion
mouse3k.com	Mouse3K
mouseflow.com	Mouseflow
mousestats.com	MouseStats
movementventures.com	Qzzr
moving-pictures.biz	moving-pictures
moving-pictures.de	moving-pictures
moxielinks.com	Moxielinks	ad
mozilla.org	Mozilla
mparticle.com	mParticle
mplxtms.com	Conversant
mpstat.us	mPulse
mpulse.net	mPulse
mrpdata.net	Market Resource Partners	ad
msads.net	Bing Ads	ad
msecnd.net	Bing Ads	ad
msedge.net	Microsoft
msgfocus.com	Adestra	ad
mshcdn.com	Mashable
msn.com	Bing Ads	ad
msocsp.com	Microsoft
mtvnservices.com	Viacom
multiview.com	Multiview
murdoog.com	NaviStone	ad
mwdev.co.uk	Moore-Wilson	ad
mxcdn.net	Meetrics	ad
mxpnl.com	Mixpanel
mxptint.net	MaxPoint Interactive	ad
mybuys.com	MyBuys
myfonts.net	MyFonts
mymovies.net	mymovies
mynativeplatform.com	my6sense	ad
mynewsdesk.com	Mynewsdesk
myregistry.com	MyRegistry
myspace.com	Specific Media
mythings.com	myThings	ad
mythingsmedia.net	myThings	ad
myunidays.com	Unidays	ad
myvisualiq.net	Visual IQ
mywebsitebuilder.com	WebsiteBuilder.com
mzstatic.com	Apple
namogoo.com	Namogoo
nanigans.com	Nanigans	ad
nanorep.com	Nanorep Technologies
narrative.io	Narrative	ad
nativeads.com	Native Ads	ad
natoms.com	Purch	ad
navdmp.com	Navegg	ad
navistechnologies.info	NAVIS
navu.co	Navu	ad
naytev.com	Naytev
nccgroup-webperf.com	NCC Group
nccgroup.trust	NCC Group
nedstat.com	Adobe
needle.com	Needle
nel.cloudflare.com	Cloudflare
nend.net	Nend	ad
neodatagroup.com	Neodata	ad
net.net	JustPremium	ad
net.pl	Conversion Labs	ad
netdirector.co.uk	G-Forces Web Management
netdna-cdn.com	MaxCDN
netdna-ssl.com	MaxCDN
netlify.com	Netlify
netlifyusercontent.com	Netlify
netmng.com	Ignition One	ad
netop.com	Netop
netseer.com	NetSeer	ad
netshelter.net	Ziff Davis Tech	ad
netsolssl.com	Network Solutions
networksolutions.com	Network Solutions
newapproachmedia.co.uk	New Approach Media	ad
newrelic.com	New Relic
news-static.com	News
news.com.au	News
news.google.com	Google
newsanalytics.com.au	News
newsapi.com.au	News
newscdn.com.au	News
newsdata.com.au	News
newsdiscover.com.au	News
newsharecounts.com	NewShareCounts
newsinc.com	NDN
newsquestdigital.co.uk	Newsquest
nexac.com	Datalogix	ad
nexage.com	AOL	ad
nexcesscdn.net	Nexcess.Net
nexeps.com	neXeps	ad
next14.mgr.consensu.org	Next14 CMP
nflxext.com	NetFlix
nflximg.net	NetFlix
ninemsn.com.au	ninemsn Pty.
nitropay.mgr.consensu.org	NitroPay CMP
nitrosell.com	NitroSell
nmm.de	SpaceNet
nochex.com	Nochex
noibu.com	Noibu
nonprofitsoapbox.com	PICnet
northernandshell.co.uk	Northern &amp; Shell Media Group
norton.com	Symantec
nosto.com	Nosto
notifyapp.io	Fomo	ad
nowinteract.com	Now Interact
npmcdn.com	Unpkg
npttech.com	piano	ad
nr-data.net	New Relic
nrelate.com	nRelate
ns-cdn.com	NetSeer	ad
nscontext.eu	home.pl
nt.vc	Next Tuesday
ntoklo.com	nToklo
ntv.io	Quantcast
nuggad.net	nugg.ad	ad
numerointeractive.com	numero	ad
nxtck.com	Rakuten Marketing	ad
nyltx.com	Ruler
nzaza.com	1000mercis	ad
o.ss2.us	Amazon
o2.co.uk	O2
o2.pl	Reklama	ad
oath.com	AOL / Oath / Verizon Media	ad
objectstore.eu	CloudVPS
ocsp-certum.com	Certum
ocsp.comodoca.com	Comodo
odistatic.net	Vacaciones eDreams
offerpop.com	Wyng	ad
ogigl.com	TVTY	ad
ogury.mgr.consensu.org	Ogury CMP
ohmyad.co	OhMyAd	ad
ojrq.net	Impact Radius	ad
okasconcepts.com	Okas Concepts
okta.com	Okta
olark.com	Olark
ometria.com	Ometria
omguk.com	Optimise Media Group
omniconvert.com	Omniconvert
omniroot.com	Verizon
omnitagjs.com	Adyoulike	ad
omtrdc.net	Adobe
onaudience.com	Cloud Technologies	ad
oneall.com	OneAll
onefeed.co.uk	Webcore	ad
onesignal.com	OneSignal
onet.pl	Onet	ad
onetag-sys.com	OneTag	ad
onetag.mgr.consensu.org	OneTag CMP
onetrust.com	Optanon
onetrust.mgr.consensu.org	OneTrust CMP
onicframework.com	Drifty Co
online-metrix.net	ThreatMetrix
onmodulus.net	Xervo
onscroll.com	OnScroll	ad
onstate.co.uk	OnState	ad
ontame.io	Ontame
onyourmap.com	OnYourMap
oodalab.com	Vestorly	ad
ooyala.com	Ooyala	ad
openh264.org	Cisco
opentable.co.uk	Priceline Group
opentable.com	Priceline Group
opentok.com	Vonage
openx.net	OpenX	ad
openxadexchange.com	OpenX	ad
openxcdn.net	OpenX	ad
ophan.co.uk	The Guardian
opinionbar.com	OpinionBar
opinionstage.com	Opinion Stage
opmnstr.com	OptinMonster
opta.net	Perform Group
optad360.mgr.consensu.org	optAd360 CMP
optilead.co.uk	Optilead
optimahub.com	Datalicious
optimatic.com	Optimatic	ad
optimizely.com	Optimizely
optimonk.com	OptiMonk	ad
optimost.com	OpenText	ad
optimove.net	Mobius Solutions
optmd.com	Optimax Media Delivery	ad
optmnstr.com	OptinMonster
optmstr.com	OptinMonster
optnmstr.com	Pagely
optorb.com	Optorb	ad
order-security.com	Order Security
ordergroove.com	Ordergroove
oribi.io	LinkedIn
oriel.io	Oriel	ad
osano.mgr.consensu.org	Osano CMP
ostkcdn.com	Overstock
otracking.com	otracking.com
outbrain.com	Outbrain	ad
outbrainimg.com	Outbrain	ad
owneriq.net	OwnerIQ	ad
ozcart.com.au	OzCart
p-td.com	Accuen Media (Omnicom Media Group)
p161.net	IPONWEB	ad
padmin.microanalytics.io	Micro Analytics
pagefair.com	Pagefair	ad
pagefair.net	Pagefair	ad
pages01.net	IBM	ad
pages02.net	IBM	ad
pages03.net	IBM	ad
pages04.net	IBM	ad
pages05.net	IBM	ad
pagesense.io	PageSense
pagesuite-professional.co.uk	Pagesuite	ad
pajmc.com	Red Eye International	ad
pangolin.blue	Teradata	ad
parastorage.com	Wix
pardot.com	Pardot
parkingcrew.net	Parking Crew
parsely.com	Parse.ly
pay.google.com	Google
payments-amazon.com	Amazon Pay
payments.amazon.com	Amazon Pay
payments.google.com	Google
paypal.com	PayPal
paypalobjects.com	PayPal
paysafecard.com	Paysafe Group
pbbl.co	PebblePost	ad
pcapredict.com	Loqate
pcrl.co	Picreel
pdst.fm	Podsights
peak-ip-54.com	Lead Forensics	ad
peer1.com	PEER 1 Hosting
peer39.net	Sizmek	ad
peerius.com	Peerius
peermap.com	IMRG
peermapcontent.affino.com	IMRG
pejs.net	47Line Technologies
pendo.io	Pendo
peppercorp.com	Pepper	ad
pepperjam.com	Pepperjam
perfectaudience.com	Marin Software	ad
perfectmarket.com	Perfect Market	ad
performax.cz	Performio	ad
performfeeds.com	Perform Group
performgroup.com	PERFORM
perimeterx.net	PerimeterX
periscope.tv	Periscope
permutive.com	Permutive	ad
persuasionapi.com	Science Rockstars
petametrics.com	Petametrics
pgcdn.com	PriceGrabber
photobucket.com	PhotoBucket
photorank.me	Olapic
picadmedia.com	Vibrant Media	ad
piclike.us	piclike	ad
picreel.com	Picreel
pictela.net	Pictela (AOL)
pingdom.net	Pingdom RUM
pinimg.com	Pinterest
pinterest.com	Pinterest
pipol.com	Press+	ad
pippio.com	LiveRamp
pisces-penton.com	Penton
pistonheads.com	PistonHeads
piwikpro.com	Piwik
pixel.ad	Centro	ad
pixel.wp.com	Automattic
pixfs.net	PIXNET
pixlee.com	Pixlee
pixnet.net	PIXNET
pki.goog	Google
placed.com	Placed
placehold.it	placehold.it
planning-inc.co.uk	Planning-inc
platform.linkedin.com	LinkedIn
platform.twitter.com	Twitter
plausible.io	Plausible
play.google.com	Google
playbuzz.com	Playbuzz
playground.xyz	Playground	ad
playwire.mgr.consensu.org	Playwire CMP
pleenq.com	Pleenq	ad
plentific.com	Plentific
plista.com	plista	ad
plrsrvcs.com	Polar	ad
plus.google.com	Google
pmc.com	Penske Media
po.st	RadiumOne
pointp.in	Pointpin
pointroll.com	Pointroll (Garnett)	ad
polaracademy.me	Polar	ad
polarcdn-engine.com	Polar	ad
polarcdn-meraxes.com	Polar	ad
polarcdn-pentos.com	Polar	ad
polarcdn-static.com	Polar	ad
polarcdn-terrax.com	Polar	ad
polarcdn.com	Polar	ad
polarmobile.ca	Polar	ad
polarmobile.com	Polar	ad
poll.fm	PollDaddy (Automattic)	ad
polldaddy.com	Automattic
polyfill.io	Polyfill.io
popads.net	Popads	ad
populisengage.com	Populis	ad
postcodeanywhere.co.uk	Loqate
postimg.org	Postimage.org
postrelease.com	Nativo	ad
poweredbyeden.com	BoostSuite	ad
poweredbypolar.com	Polar	ad
poweringnews.com	BlastCasta
powerlinks.com	Powerlinks.com	ad
powerreviews.com	PowerReviews
powr.io	POWr
ppjol.com	Press+	ad
ppjol.net	Press+	ad
prebid.org	prebid.org
predictiveintent.com	SmartFocus
prefixbox.com	Prefix Box
premiumtv.co.uk	Perform Group
pressarea.com	PressArea
pressjack.com	3D Issue
pretio.in	Pretio Interactive	ad
prezi.com	Prezi
prfct.co	Marin Software	ad
pricegrabber.com	PriceGrabber
pricerunner.com	PriceRunner
primefuse.com	15gifts
printfriendly.com	PrintFriendly
privacymanager.io	LiveRamp	ad
privy.com	Privy	ad
privymktg.com	Privy	ad
pro-market.net	Datonics	ad
profitshare.ro	Profitshare	ad
programattik.com	Programattik	ad
projects.fm	Newzulu
projectwatchtower.com	Mediahub	ad
proper.io	Proper Media
propertyweek.com	Property Week
prospecteye.com	APSIS International AB	ad
provenpixel.com	SourceKnowledge	ad
providesupport.com	Provide Support
proweb.net	Proweb Uk
proximic.com	Proximic (ComScore)	ad
psplugin.com	Vergic AB
pswec.com	Proclivity Media
psyma.com	Psyma	ad
pubfactory.com	Safari Books Online
public-trust.com	Verizon
publicidad.tv	Publicidad.net	ad
publisherdesk.com	The Publisher Desk	ad
publishme.se	Blogg.se
publishthis.com	Ultra Unlimited	ad
pubmatic.com	Pubmatic	ad
pubmine.com	Automattic	ad
pubnation.com	PubNation	ad
pubperf.com	Pubperf
pubtech.mgr.consensu.org	Pubtech CMP
pulseinsights.com	Pulse Insights
pulselive.mgr.consensu.org	Pulselive CMP
pulsemgr.com	BuySight (AOL)	ad
purch.com	Purch	ad
purecars.com	PureCars
purechat.com	Pure Chat
pushcrew.com	PushCrew	ad
pusher.com	Pusher
pusherapp.com	Pusher
pvnsolutions.com	Tradedoubler	ad
pxi.pub	PerimeterX
pxlad.io	Dailymotion
q1media.com	Q1Media	ad
q1mediahydraplatform.com	Q1Media	ad
qeryz.com	Qeryz
qmerce.com	Apester
qmodal.azurewebsites.net	ABA RESEARCH
qnsr.com	QuinStreet	ad
qodeinteractive.com	Qode Interactive
qq.com	Tencent
qrius.me	Qrius
qservz.com	GroupM	ad
qsstats.com	QuinStreet	ad
qualaroo.com	Qualaroo
qualtrics.com	Qualtrics
quantcast.mgr.consensu.org	Quantcast Choice
quantcount.com	Quantcast
quantserve.com	Quantcast
quantummetric.com	Quantum Metric
quartalflife.com	Investis Flife
qubit.com	Qubit
qubitproducts.com	Qubit
questionmarket.com	Dynamic Logic	ad
questionpro.com	QuestionPro
queue-it.net	Queue-it
quinstreet.com	QuinStreet	ad
quora.com	Quora Ads	ad
quovadisglobal.com	QuoVadis
qutics.com	Qubit
qzzr.com	Qzzr
r1-cdn.net	RadiumOne	ad
raac33.net	Piwik
rackcdn.com	Rackspace
rackspacecloud.com	Rackspace
rakuten-static.com	Rakuten	ad
rambler.ru	Rambler & Co
rampanel.com	RAM
ranker.com	Ranker
rapidapi.com	RapidAPI
rapidssl.com	RapidSSL
rapidzebra.io	Raygun
rasp.mgr.consensu.org	Ringier Axel Springer CMP
ravelin.com	Ravelin
ravenjs.com	Sentry
rawgit.com	GitHub
raxcdn.com	Rackspace
raygun.io	Raygun
rbl.ms	RebelMouse	ad
rcsadv.it	RCS Media Group	ad
rcsmediagroup.mgr.consensu.org	RCS Pubblicita CMP
rdcdn.com	ReachDynamics	ad
reachforce.com	ReachForce	ad
reachmee.com	ReachMee
reactful.com	Reactful
reactx.com	High Impact Media	ad
readspeaker.com	ReadSpeaker
realtime.co	internet business technologies
realytics.net	Realytics
rebelmouse.com	RebelMouse	ad
recaptcha.net	Google
receiptful.com	Receiptful
reciteme.com	Recite Me
recobell.io	RecoBell
recollect.net	ReCollect
recommend.pro	Recommend
recruitmentplatform.com	Lumesse
reddit.com	reddit
redditstatic.com	reddit
redintelligence.net	Reach Group	ad
redirecting2.net	Understand Digital	ad
redirectingat.com	Skimbit	ad
reembed.com	reEmbed
reevoo.com	Reevoo
refersion.com	Refersion	ad
refinedads.com	Refined Ads	ad
reflektion.com	Reflektion
reflow.tv	Scenestealer	ad
relestar.com	Relevad	ad
remarketingpixel.com	Adsterra Network	ad
remintrex.com	SmartUp Venture	ad
republer.com	Republer	ad
res-x.com	Resonance Insights
research-int.se	Kantar Sifo
researchgnow.com	Research Now
researchnow.com	Research Now
researchonline.org.uk	Skills Development Scotland
reson8.com	Resonate Networks
resources.fairfax.com.au	Fairfax Media
responsetap.com	ResponseTap
responsivevoice.org	ResponsiveVoice
responsys.net	Oracle
resrc.it	ReSRC
resultslist.com	SLI Systems
resultspage.com	SLI Systems
retargeter.com	ReTargeter	ad
retentionscience.com	Retention Science	ad
reussissonsensemble.fr	affilinet	ad
revcontent.com	Revcontent
revee.com	Revee	ad
revenueconduit.com	Revenue Conduit
revenuemantra.com	RevenueMantra	ad
reviews.co.uk	Reviews.co.uk
reviews.io	Reviews.io
revivve.com	REVIVVE	ad
revjet.com	RevJet	ad
revolvermaps.com	Revolver Maps
revsci.net	Audience Science	ad
revv.co	Revv
rewardstyle.com	rewardStyle.com	ad
rezync.com	Zeta Global
rfihub.com	Rocket Fuel	ad
rfihub.net	Rocket Fuel	ad
rhythmxchange.com	Zenovia Digital Exchange	ad
richaudience.mgr.consensu.org	Rich Audience CMP
richmetrics.com	Burt
richrelevance.com	RichRelevance
rightnowtech.com	Oracle
riskified.com	Riskified
rkdms.com	Merkle	ad
rlcdn.com	LiveRamp IdentityLink
rmtag.com	Rakuten	ad
rnengage.com	Oracle
rnkr-static.com	Ranker
rockabox.co	Scoota	ad
rollbar.com	Rollbar
romancart.com	RomanCart
rondavu.com	Rondavu	ad
roomkey.com	Roomkey
rovicorp.com	Tivo
rpxnow.com	Janrain
rss2json.com	rss2json
rssinclude.com	RSSinclude
rtb-media.me	RTB Media	ad
rtbidder.net	Brandscreen	ad
rtm.com	Realtime Media (Brian Communications)	ad
rtoaster.jp	Brainpad
rtrk.co.nz	ReachLocal	ad
ru4.com	Rocket Fuel	ad
rubiconproject.com	Rubicon Project	ad
rubikloud.com	Rubikloud.com
ruleranalytics.com	Ruler
rummblelabs.com	Seldon
runadtag.com	RUN	ad
rundsp.com	RUN	ad
rutarget.ru	Segmento	ad
ruxit.com	Dynatrace
rxthdr.com	Roxot	ad
s-9.us	ShopRunner
s-msft.com	Bing Ads	ad
s-msn.com	Bing Ads	ad
s.yimg.jp	Yahoo! JAPAN	ad
s0.wp.com	Automattic
s1.wp.com	Automattic
s2.wp.com	Automattic
s2betrieb.de	SinnerSchrader Deutschland	ad
s3ae.com	Sophus3
s81c.com	IBM
sabio.co.uk	Sabio
sagepay.com	Sage Pay Europe
sail-horizon.com	Sailthru
sail-personalize.com	Sailthru
sail-track.com	Sailthru
sailthru.com	Sailthru
sajari.com	Sajari Pty
salecycle.com	SaleCycle	ad
salesforce.com	Salesforce.com	ad
salesforceliveagent.com	Salesforce.com
salesloft.com	SalesLoft
sam4m.com	S4M	ad
samba.tv	Samba
samplicio.us	Samplicio.us
sara.media	Amelia Communication
sas.com	SAS Institute	ad
sascdn.com	Smart AdServer	ad
sasqos.com	Smart AdServer	ad
satori.segs.jp	SATORI
saymedia.com	Say Media	ad
sc-static.net	Snapchat
scanalert.com	McAffee
scanscout.com	Tremor Video	ad
scarabresearch.com	Emarsys
scdn.co	Spotify
scene7.com	Adobe Systems
scoota.co	Scoota	ad
scorecardresearch.com	Scorecard Research	ad
scoutanalytics.net	ServiceSource International
scribblelive.com	ScribbleLive	ad
scroll.com	Scroll
scrvt.com	Infopark
scupio.com	Bridgewell DSP	ad
sddan.mgr.consensu.org	Sirdata CMP
sdk.privacy-center.org	Didomi
sdlmedia.com	SDL
searchanise.com	Searchanise
searchforce.net	SearchForce	ad
searchignite.com	Ignition One
searchmarketing.com	ChannelAdvisor	ad
searchspring.net	SearchSpring
secomapp.com	Secomapp
sectigo.com	Sectigo
secure.footprint.net	Level3
securedvisit.com	4Cite Marketing	ad
secureprivacy.mgr.consensu.org	Secure Privacy CMP
securestudies.com	Full Circle Studies
securiti.mgr.consensu.org	Securiti CMP
securitymetrics.com	SecurityMetrics
seedtag.com	Seedtag Advertising	ad
seewhy.com	SAP	ad
segmanta.com	Segmanta
segment.com	Segment
segment.io	Segment
segmentstream.com	SegmentStream
segmint.net	Segmint
sekindo.com	Sekindo
selectmedia.asia	SelectMedia International
sellpoints.com	Sellpoints
semantictec.com	Quantcast
semasio.net	Semasio
sentifi.com	Sentifi
sentry-cdn.com	Sentry
sentry.io	Sentry
servebom.com	Best Of Media S.A.
servedbyopenx.com	OpenX	ad
serverbid.com	Consumable	ad
servicetick.com	ServiceTick
serving-sys.com	Sizmek	ad
servmetric.com	ServMetric
sesamestats.com	Kantar
sessioncam.com	ServiceTick
seznam.mgr.consensu.org	Seznam.cz CMP
sfr.fr	SFR
shappify-cdn.com	Bold Commerce
shappify.com	Bold Commerce
shareaholic.com	Shareaholic
sharebutton.co	carrot
sharethis.com	ShareThis
sharethis.mgr.consensu.org	ShareThis CMP
sharethrough.com	Sharethrough	ad
sharpspring.com	SharpSpring
shinystat.mgr.consensu.org	ShinyStat CMP
shld.net	Sears Holdings
shop.pe	AddShoppers
shop2market.com	AdCurve	ad
shopapps.in	Shopapps
shopatron.com	Shopatron
shopgate.com	Shopgate
shopify.com	Shopify
shopifyapps.com	Shopify
shopifycdn.com	Shopify
shopifysvc.com	Shopify
shopimind.com	ShopIMind	ad
shopkeepertools.com	Shopkeeper Tools
shopmania.com	SC ShopMania Net SRL
shoprunner.com	ShopRunner
shopsettings.com	Ecwid
shopstorm.com	ShopStorm
sibboventures.mgr.consensu.org	Sibbo CMP
sidereel.com	Sidereel
siftscience.com	Sift Science
signifyd.com	Signyfyd
silktide.com	Silktide
simplaex.net	Simplaex
simplereach.com	SimpleReach
simplestream.com	Simplestream
simpli.fi	Simpli.fi	ad
simplytechnology.net	Addvantage Media	ad
singlespot.mgr.consensu.org	Singlespot CMP
sirv.com	Sirv
site24x7rum.com	Site24x7
siteblindado.com	Blindado
sitegainer.com	SiteGainer
siteimprove.com	Siteimprove
siteimproveanalytics.com	Siteimprove
sitemeter.com	Site Meter
sitescout.com	Centro	ad
sitestat.com	comScore
sitetagger.co.uk	Signal
sjv.io	Impact Radius	ad
skimlinks.com	Skimlinks	ad
skimresources.com	Skimbit	ad
skimresources.net	Skimbit	ad
skybet.com	Bonne Terre t/a Sky Vegas (Sky)
skyglue.com	SkyGlue Technology
skype.com	Skype
skyscanner.net	SkyScanner
slgnt.eu	Selligent	ad
sli-spark.com	SLI Systems
slideshare.com	Slideshare
slideshare.net	Slideshare
slidesharecdn.com	Slideshare
slpht.com	Socialphotos
smaato.net	Smaato	ad
smadex.com	entravision	ad
smartadserver.com	Smart AdServer	ad
smartassistant.com	Smart Information Systems
smartclip.net	smartclip	ad
smarterclick.co.uk	Smarter Click	ad
smarterhq.io	SmarterHQ
smarterremarketer.net	SmarterHQ
smartertrack.com	Smarttools
smartfocus.com	SmartFocus
smartlock.google.com	Google
smartlook.com	Smartsupp.com
smartstream.tv	SMARTSTREAM.TV	ad
smartsupp-widget-161959.c.cdn77.org	Smartsupp.com
smartsupp.com	Smartsupp.com
smartsuppcdn.com	Smartsupp.com
smartsuppchat.com	Smartsupp.com
smartwebportal.co.uk	Qbase Software Development
smartzer.com	Smartzer	ad
smartzonessva.com	Semcasting	ad
smct.co	Smarter Click	ad
smh.com.au	Fairfax Media
snack-media.com	Snack Media
snapchat.com	Snapchat
snapengage.com	SnapEngage
snapwidget.com	SnapWidget
sndcdn.com	SoundCloud
snidigital.com	Scripps Network Digital	ad
snigelweb.mgr.consensu.org	Snigel CMP
sniperlog.ru	AdSniper	ad
snta0034.com	Lead Forensics	ad
socdm.com	Supership	ad
sociablelabs.com	SociableLabs	ad
sociablelabs.net	SociableLabs	ad
socialannex.com	Social Annex
socialshopwave.com	SocialShopWave
sociomantic.com	DunnHumby	ad
sodahead.com	SodaHead
softwebzone.com	Softwebzone
sojern.com	Sojern
sokrati.com	Sokrati
solocpm.com	mainADV	ad
sonobi.com	Sonobi	ad
sooqr.com	Sooqr
sophus3.com	Sophus3
sorensonmedia.com	Sorenson Media
sotic.net	Sotic
soticservers.net	Sotic
soundcloud.com	SoundCloud
soundest.net	Soundest	ad
soundestlink.com	Soundest	ad
sourcepoint.mgr.consensu.org	Sourcepoint CMP
sparkflow.net	Intercept Interactive	ad
specificclick.net	Specific Media	ad
specificmedia.com	Specific Media	ad
specless.tech	Specless	ad
speedcurve.com	SpeedCurve
speedshiftmedia.com	Media Management Technologies	ad
spiceworks.com	Spiceworks
spongecell.com	Spongecell	ad
sportradarserving.com	Sportradar	ad
spot.im	Spot.IM
spotify.com	Spotify
spotim.market	Spot.IM
spotx.tv	SpotXchange	ad
spotxcdn.com	SpotXchange	ad
spotxchange.com	SpotXchange	ad
springserve.com	SpringServer	ad
spylight.com	Spylight
squarespace.com	Squarespace
squixa.net	section.io
srip.net	Akamai
srtk.net	AKQA	ad
ss2.us	Starfield Technologies
ssl-images-amazon.com	Amazon
ssl.gstatic.com	Google
sspicy.ru	Data-Centric Alliance	ad
sstatic.net	StackExchange
sstats.adobe.com	Adobe
st-hatena.com	Hatena Blog
stackadapt.com	StackAdapt	ad
stackla.com	Stackla PTY
stackpile.io	StackPile
stailamedia.com	Stailamedia	ad
stamped.io	Stamped.io
starfieldtech.com	Starfield Technologies
statable.com	Key Arg B.V.
statcounter.com	StatCounter
statful.com	Statful
static.cloudflareinsights.com	Cloudflare
static.polldaddy.com	PollDaddy (Automattic)	ad
staticflickr.com	Flickr
stats.wp.com	Automattic
status.microanalytics.io	Micro Analytics
statuspage.io	Atlassian
steelhousemedia.com	Steelhouse	ad
steepto.com	Steepto	ad
stellaservice.com	StellaService
stickyadstv.com	StickyADS.tv	ad
storify.com	Adobe Systems
stormcontainertag.com	Rakuten
stormiq.com	Rakuten
storygize.net	Storygize	ad
strands.com	Strands
stratus.sc	SoundCloud
streamamg.com	StreamAMG
streameye.net	Elecard
streamrail.com	StreamRail	ad
streamrail.net	StreamRail	ad
strikead.com	StrikeAd	ad
stripe.com	Stripe
stripe.network	Stripe
stripecdn.com	Stripe
stroeerdigitalmedia.de	StrÃ¶er Digital Media	ad
struq.com	Quantcast	ad
stumble-upon.com	StumbleUpon
stumbleupon.com	StumbleUpon
sub2tech.com	Sub2 Technologies
sublimevideo.net	Dailymotion
successfultogether.co.uk	affilinet	ad
suitesmart.com	Perfect Privacy
summerhamster.com	Sourcepoint	ad
sumo.b-cdn.net	Sumo
sumo.com	Sumo
sumologic.com	Sumo Logic
sumome.com	Sumo
sundaysky.com	SundaySky	ad
sunriseintegration.com	Sunrise Integration
supert.ag	Datalicious
survata.com	Survata
surveygizmo.eu	SurveyGizmo
surveymonkey.com	SurveyMonkey
survicate.com	Survicate
svr-prc-01.com	Lead Forensics	ad
sweettooth.io	Sweet Tooth	ad
swellrewards.com	Yotpo
swiftype.com	Swiftype
swiftypecdn.com	Swiftype
switchadhub.com	Switch Concepts	ad
switchads.com	Switch Concepts	ad
swoop.com	Swoop	ad
symantec.com	Symantec
symcb.com	Symantec
symcd.com	Symantec
syn-finity.com	Synthetix
syndication.twitter.com	Twitter
synergetic.ag	Synergetic	ad
syntace-094.com	Lead Forensics	ad
synthetix-ec1.com	Synthetix
synthetix.com	Synthetix
syteapi.com	Syte
t-x.io	TicketMaster
t.co	Twitter
t4ft.de	Batch Media	ad
taboola.com	Taboola	ad
taboolasyndication.com	Taboola	ad
tacdn.com	TripAdvisor
tacoda.net	AOL / Oath / Verizon Media	ad
tag.rmp.rakuten.com	Rakuten	ad
tag4arm.com	ARM
tagboard.com	Tagboard
tagcommander.com	TagCommander
taggstar.com	Taggstar UK	ad
tagsrvcs.com	White Ops
tailored.to	Tailored
tailtarget.com	Tail	ad
taleo.net	Oracle
talkable.com	Talkable	ad
tamgrt.com	TripAdvisor
tapad.com	Tapad	ad
tapsense.com	TapSense	ad
targetemsecure.blob.core.windows.net	Selligent	ad
targito.com	VIVmail.cz
tawk.to	Tawk.to
tcdn.com.br	Tray Commerce
tctm.co	CallTrackingMetrics
teads.tv	Teads	ad
tealiumiq.com	Tealium
technoratimedia.com	Synacor	ad
techtarget.com	TechTarget
telephonesky.com	Imagen Studio
tellapart.com	Tell Apart
tellaparts.com	Tell Apart
template-help.com	template-help.com
terminus.services	Terminus	ad
testtesttest.com	test only
texthelp.com	Browsealoud
tghbn12.com	Lead Forensics	ad
thawte.com	Thawte
thcdn.com	The Hut Group
the-ozone-project.com	The Ozone Project	ad
theadex.com	The ADEX	ad
thebestday.com	The Best Day
thebrighttag.com	Signal
thefilter.com	Exabre
thefind.com	TheFind
theguardian.com	Guardian Media	ad
thelocalpeople.co.uk	Local World
themessagecloud.com	SmartFocus
thinglink.com	Thinglink
thirdpresence.com	Thirdpresence	ad
thrtle.com	Throtle
tidaltv.com	Videology	ad
tidiochat.com	Tidio
tifbs.net	United Internet Media AG
tiktok.com	ByteDance Ltd
tildacdn.com	Tilda
tiledesk.com	Tiledesk SRL
time2perf.com	Time2Perf	ad
timeinc.net	Time
tinypass.com	piano	ad
tinyurl.com	TinyURL
tiqcdn.com	Tealium
tm-aws.com	Trinity Mirror Digital Media
tm-awx.com	Trinity Mirror	ad
tmcs.net	TicketMaster
tmvtp.com	Accenture
tns-counter.ru	TNS (Kantar Group)
tomandco.uk	Tom&Co
toptable.co.uk	Priceline Group
touchcommerce.com	Touch Commerce
toutapp.com	ToutApp	ad
tp88trk.com	Everflow
tpmn.co.kr	TPMN	ad
tqlkg.com	Conversant
tracelytics.com	Solarwinds
track-mv.com	Multiview
trackalyzer.com	LeadLander
trackcmp.net	ActiveCampaign	ad
trackdiscovery.net	Lead Forensics	ad
trackedlink.net	dotMailer
trackedweb.net	dotMailer
trackjs.com	TrackJS
tradedoubler.com	Tradedoubler	ad
tradelab.fr	Tradelab	ad
traffective.mgr.consensu.org	Traffective CMP
trafficfactory.biz	TrafficFactory	ad
traffichunt.com	TrafficHunt	ad
trafficjunky.net	TrafficJunky	ad
trafficmanager.net	Microsoft
trafficstars.com	TrafficStars	ad
trail-web.com	Lead Forensics	ad
transifex.com	Transifex
translate.google.com	Google
travel-assets.com	Expedia
travelex.co.uk	Travelex
travelex.net	Travelex
travelocity.ca	Travelocity
travelocity.com	Travelocity
travelzoo.com	Travelzoo
treasuredata.com	Treasure Data
tremorhub.com	Tremor Video	ad
trialfire.com	Trialfire
tribalfusion.com	Exponential Interactive	ad
tribl.io	Triblio
triggeredmessaging.com	Fresh Relevance	ad
triggit.com	Gravity4	ad
tripadvisor.co.uk	TripAdvisor
tripadvisor.com	TripAdvisor
trovus.co.uk	Logicalis
tru.am	trueAnthem
truconversion.com	TruConversion
truedash.com	Avora
truefitcorp.com	Truefit
truendo.mgr.consensu.org	Truendo CMP
truffle.bid	Truffle	ad
truoptik.com	Tru Optik	ad
trust-guard.com	Trust Guard
trust-provider.com	Comodo
trustarc.com	TrustArc
trustarc.mgr.consensu.org	TrustArc CMP
trustcommander.net	Commandersact
truste.com	TRUSTe
trustedshops.com	Trusted Shops
trustev.com	TransUnion
trustlogo.com	Comodo
trustpilot.com	Trust Pilot
trustwave.com	Trustwave
trustx.org	TrustX	ad
trvl-media.com	Expedia
trvl-px.com	Expedia
trychameleon.com	Chameleon
tryzens-analytics.com	Tryzens
tsyndicate.com	TrafficStars	ad
ttgtmedia.com	TechTarget
ttsep.com	Thesis
tubemogul.com	TubeMogul	ad
tumblr.com	Tumblr
turbobytes.net	TyrbooBytes
turn.com	Turn	ad
turnto.com	TurnTo
tutorialize.me	Tutorialize
tvgenius.net	Ericcson Media Services
tvsquared.com	TVSquared	ad
tweetmeme.com	tweetmeme
twenga.co.uk	Twenga
twenga.fr	Twenga
twimg.com	Twitter
twitch.tv	Twitch
twitframe.com	Superblock
twitpic.com	Twitter
twyn.com	Twyn Group	ad
tynt.com	33 Across	ad
typekit.com	Adobe
typekit.net	Adobe
typepad.com	Typepad
typography.com	Hoefler &amp; Co
u5e.com	D4t4 Solutions
uadx.com	Unite	ad
ubembed.com	Unbounce	ad
ubertags.com	Ubertags
uciservice.com	Expedia
ucs.su	United Card Services
udmserve.net	Underdog Media	ad
ui-portal.de	United Internet Media	ad
ui.scale8.com	Scale8
uicdn.com	United Internet
uicdn.net	United Internet Media AG
uimserv.net	United Internet Media AG
uk-plc.net	@UK
ulogin.ru	uLogin
ulogix.ru	uLogix	ad
umbel.com	Umbel
unanimis.co.uk	Switch	ad
unbounce.com	Unbounce	ad
underdog.media	Underdog Media	ad
undertone.com	Intercept Interactive	ad
unica.com	IBM
uniconsent.com	UniConsent CMP
uniconsent.mgr.consensu.org	UniConsent CMP
unidays.world	Unidays	ad
uniqodo.com	Uniqodo	ad
univide.com	Crosswise	ad
unknowntray.com	Admiral	ad
unpkg.com	Unpkg
unrulymedia.com	Unruly Media	ad
up-value.de	up-value	ad
upbuild.io	UpBuild	ad
uploads-ssl.webflow.com	Webflow
uplynk.com	Verizon
upsellit.com	UpSellit
urbanairship.com	Airship
urchin.com	Google
us-central1-adaptive-growth.cloudfunctions.net	Podsights
usabilitytools.com	UsabilityTools
usabilla.com	Usabilla
usablenet.net	Usablenet.net
usefathom.com	Fathom
usehero.com	Klarna
useinsider.com	Insider
useitbetter.com	Use It Better
usercentrics.eu	Usercentrics CMP
usercentrics.mgr.consensu.org	Usercentrics CMP
userneeds.dk	Userneeds
userreplay.net	User Replay
userreport.com	UserReport
usersnap.com	Usersnap
usertrust.com	Comodo
userzoom.com	Userzoom
utt.impactcdn.com	Impact Radius	ad
v12finance.com	V12 Retail Finance
v12group.com	Throtle
v6-moving-pictures.com	moving-pictures
vdna-assets.com	Imagini Holdings	ad
vdopia.com	Vdopia	ad
vdoserv.com	Cedato	ad
ve.com	Ve
vee24.com	Vee24
veeseo.com	Veeseo
veinteractive.com	Ve
venatusmedia.com	Venatus Media
veoxa.com	Veoxa	ad
vepxl1.net	Ve	ad
verestads.net	everestads.com
vergic.com	Vergic
verisign.com	Verisign (Symantec)
vertamedia.com	VertaMedia	ad
veruta.com	MyBuys
vextras.com	Vextras
viafoura.co	Viafoura	ad
viafoura.net	Viafoura	ad
viamichelin.com	Michelin
viator.com	TripAdvisor
videohub.tv	Tremor Video	ad
videoplayerhub.com	AdFuel	ad
videostat.com	Giant Media	ad
vidfuture.com	ConvertMedia	ad
vidible.tv	Vidible	ad
vidpulse.com	VidPulse
vidyard.com	Vidyard
viewwonder.com	Meme	ad
viglink.com	VigLink	ad
vimeo.com	Vimeo
vimeocdn.com	Vimeo
vindicosuite.com	Viant	ad
vine.co	Twitter
vioapi.com	Viocorp International
viralninjas.com	ViralNinjas	ad
virool.com	Virool	ad
virtualearth.net	Microsoft
visely.io	Visely
visiblemeasures.com	Visible Measures	ad
visscore.com	VisScore
visualdna.com	VisualDNA	ad
visualrevenue.com	Outbrain	ad
visualstudio.com	Microsoft
visualwebsiteoptimizer.com	VWO
vivocha.com	Vivocha S.p.A
vizu.com	Vizu (Nielsen)
vizury.com	Vizury	ad
vizzit.se	Vizzit
vk.com	VK
vmg.host	Video Media Groep	ad
vmmpxl.com	Varick Media Management	ad
vmweb.net	Vertical Mass	ad
vntsm.com	LoopMe	ad
voicefive.com	VoiceFive
voicestar.com	Marchex
volvelle.tech	Optomaton	ad
vouchedfor.co.uk	VouchedFor
vox-cdn.com	Vox Media
voxmedia.com	Vox Media
vtstat.com	moving-pictures
vwo.com	VWO
w.org	Automattic
w55c.net	Dataxu
walkme.com	WalkMe
warpcache.net	WARPCACHE
watchingthat.com	Watching That
wayfair.com	Wayfair
wbtrk.net	Webtrekk
wcfbc.net	Webtreck
wdfl.co	Rewardful
web-01-gbl.com	Lead Forensics	ad
web-call-analytics.com	Fonecall
web-cntr-07.com	Lead Forensics	ad
webabacus.com	Ey-Seren
webads.mgr.consensu.org	WebAds CMP
webcollage.net	Webcollage
webcontentassessor.com	TMT Digital	ad
webdissector.com	Beijing Gridsum Technologies
webelapp.com	Adlead	ad
webengage.co	WebEngage
webengage.com	WebEngage
webforensics.co.uk	Web Forensics
webink.com	Extensis WebInk
webkul.com	Webkul Software
webmarked.net	Webmarked
weborama.com	Weborama	ad
weborama.fr	Weborama	ad
webpageone.com	WebPageOne Solutions
webphone.net	IP WEB SERVICES
webselect.net	Webselect Internet
websitealive.com	AYU Technology Solutions
websitealive7.com	AYU Technology Solutions
websiteceo.com	Web CEO
websiteprotection.com	Starfield Technologies
websitetestlink.com	Rackspace
webspectator.com	WebSpectator	ad
websta.me	A-FIS PTE
webthinking.co.uk	Webthinking
webtrekk-asia.net	Webtrekk
webtrekk.net	Webtrekk
webtrends.com	Webtrends
webtrendslive.com	Webtrends
webtuna.com	Application Performance
webtype.com	Webtype
webvideocore.net	StreamingVideoProvider
where.com	PayPal Ads	ad
whitespacers.com	Whitespace	ad
whoson.com	WhosOn Live Chat Software
wibbitz.com	Wibbitz
wickedreports.com	Wicked Reports
widearea.co.uk	Wide Area Communications
widespace.com	Widespace	ad
widgets.wp.com	Automattic
wigzo.com	Wigzo
wigzopush.com	Wigzo
willyfogg.com	WillyFogg.com
windows.net	Microsoft
windowsupdate.com	Microsoft
wingify.com	VWO
wisepops.com	WisePops
wishabi.com	Flipp
wishabi.net	Flipp
wishpond.com	Wishpond Technologies
wishpond.net	Wishpond Technologies
wistia.com	Wistia
wistia.net	Wistia
withcabin.com	Cabin
withcubed.com	CUBED	ad
wix.com	Wix
wixapps.net	Wix
wixstatic.com	Wix
wknd.ai	Wunderkind
wmps.com	Redfish Group	ad
wnmedia.co.uk	World News Media
woopra.com	Woopra
woosmap.com	Woosmap
wordpress.com	Automattic
workcast.net	WorkCast
worldpay.com	Worldpay
wowanalytics.co.uk	Wow Analytics
wowcher.co.uk	Wowcher	ad
wp.pl	Reklama	ad
wpengine.com	WP Engine
wrbm.com	William Reed
wsimg.com	GoDaddy
wsj.net	The Wall Street Jounal
wt-eu02.net	Webtrekk
wt-safetag.com	Webtrekk
wtp101.com	Diligent (Adnetik)	ad
wufoo.com	Wufoo
wurfl.io	ScientiaMobile
wurflcloud.com	ScientiaMobile
www.google.be	Google
www.google.ca	Google
www.google.co.id	Google
www.google.co.in	Google
www.google.co.jp	Google
www.google.co.kr	Google
www.google.co.nz	Google
www.google.co.uk	Google
www.google.com	Google
www.google.com.au	Google
www.google.com.br	Google
www.google.com.sg	Google
www.google.com.ua	Google
www.google.de	Google
www.google.fr	Google
www.google.ie	Google
www.google.nl	Google
www.google.ru	Google
www.google.se	Google
www.googleoptimize.com	Google
www.gstatic.com	Google
www.linkedin.com	LinkedIn Ads	ad
www.microanalytics.io	Micro Analytics
www.sc.pages01.net	IBM
www.sc.pages02.net	IBM
www.sc.pages03.net	IBM
www.sc.pages04.net	IBM
www.sc.pages05.net	IBM
www.sc.pages06.net	IBM
www.sc.pages07.net	IBM
www.sc.pages08.net	IBM
www.sc.pages09.net	IBM
www.sc.pagesa.net	IBM
www.scale8.com	Scale8
wywy.com	wywy	ad
wywyuserservice.com	wywy	ad
wzrkt.com	WizRocket Technologies
xboxlive.com	Microsoft
xclusive.ly	NyaConcepts
xg4ken.com	Kenshoo
xiti.com	AT Internet
xlcdn.com	JetStream
xmlshop.biz	XMLSHOP
xplosion.de	emetriq	ad
xsellapp.com	Swogo
y-track.com	Cardosa Enterprises
yabidos.com	Fraudlogix
yadro.ru	LiveInternet
yads.c.yimg.jp	Yahoo! JAPAN	ad
yahoo.com	Yahoo!	ad
yahoo.net	Yahoo!	ad
yahooapis.com	Yahoo!	ad
yandex.st	Yandex
yashi.com	Nexstar Media Group	ad
yastatic.net	Yandex
yfrog.com	ImageShack
yieldify.com	Yieldify	ad
yieldifylabs.com	Yieldify	ad
yieldlab.net	Yieldlab	ad
yieldmanager.com	Yahoo!	ad
yieldmo.com	Yieldmo	ad
yieldoptimizer.com	Adara Media	ad
yieldpartners.com	YieldPartners	ad
yimg.com	Yahoo!	ad
yjtag.jp	Yahoo! JAPAN
yldbt.com	Yieldbot	ad
yopify.com	Yo
yotpo.com	Yotpo
yottaa.com	Yottaa
yottaa.net	Yottaa
youplay.se	PlayAd Media Group	ad
youramigo.com	YourAmigo
youtube-nocookie.com	YouTube
youtube.com	YouTube
ytimg.com	YouTube
yudu.com	YUDU
yume.com	YuMe	ad
yumenetworks.com	YuMe	ad
yummly.com	Yummley
ywxi.net	Tencent
zafu.com	Zafu
zaius.com	Zaius	ad
zampda.net	Zamplus ad	ad
zanox.com	Zanox	ad
zanox.ws	Zanox	ad
zapper.com	Zapper
zarget.com	Zarget
zdassets.com	ZenDesk
zdbb.net	Ziff Davis Tech	ad
zedo.com	ZEDO	ad
zemanta.com	Zemanta	ad
zenaps.com	Digital Window	ad
zencdn.net	Brightcove
zencoder.net	Brightcove
zendesk.com	ZenDesk
zenfs.com	Yahoo!	ad
zenoviaexchange.com	Zenovia Digital Exchange	ad
zeotap.com	ZEOTAP	ad
zergnet.com	ZergNet
zerogrey.com	Zerogrey
zmags.com	Zmags
zn3vgszfh.fastestcdn.net	Cedexis
zoover.co.uk	Zoover
zoover.nl	Zoover
zopim.com	ZenDesk
zopim.io	Zopim
zorosrv.com	ConvertMedia	ad
zqtk.net	comScore
ztat.net	Zolando
zyen.com	Zen Internet
`;
