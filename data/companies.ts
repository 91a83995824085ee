/** Made by `npm run build:data`; form and source: PROVENANCE.md. */
export const COMPANIES = `01net.com	Smart AdServer	ad
0emn.com	Google	ad
0fmm.com	Google	ad
105app.com	Amazon Web Services	hosting
10cms.com	Amplience	marketing
121d8.com	Spoke	support
15gifts.com	15gifts	support
1dmp.io	CleverDATA	ad
1rx.io	Burst Media	ad
1xrun.com	1xRUN
200summit.com	Lead Forensics	ad
206ads.com	The Publisher Desk	ad
247-inc.net	[24]7	support
247inc.net	[24]7	support
247realmedia.com	Xaxis	ad
254a.com	Yieldr	ad
2adpro.com	2AdPro Media Solutions	ad
2mdn.net	Google	ad
2o7.net	Adobe	analytics
3.com	JingDong	content
301ads.com	301 Digital Media	content
301network.com	301 Digital Media	content
33across.com	33 Across	ad
360yield.com	Improve Digital	ad
365dm.com	365 Media Group	content
365webservices.co.uk	365 Tech Services	hosting
3dissue.com	3D Issue
3genlabs.net	Catchpoint	analytics
3gl.net	Catchpoint	analytics
3lift.com	TripleLift	ad
4dex.io	Onfocus SAS	ad
4finance.com	4finance
4seeresults.com	Answers	analytics
55labs.com	fifty-five	ad
5milesapp.com	5miles	content
5min.com	AOL	content
71n7.com	TINT	content
77tracking.com	77Agency	analytics
7eer.net	Impact Radius	ad
9msn.com.au	Nine Digital	content
9xb.com	9xb	ad
a-cedexis.msedge.net	Cedexis	analytics
a3cloud.net	Accordant Media	ad
a4.tl	Ad4Screen	ad
a8723.com	Admedo	ad
aabacosmallbusiness.com	Yahoo!	hosting
aamsitecertifier.com	Alliance for Audited Media	ad
aaxads.com	Acceptable Ads	ad
aaxdetect.com	Acceptable Ads	ad
abaresearch.uk	ABA RESEARCH	analytics
ably.io	Ably
abmr.net	Adroit Digital Solutions	ad
abtasty.com	AB Tasty	analytics
accentuate.io	Accentuate Digital
accessibe.com	Accessibe
accountkit.com	Account Kit
accounts.google.com	Google
accuweather.com	Accuweather	content
acexedge.com	White Ops
acq.io	Acquisio	ad
acsbap.com	Accessibe
acsbapp.com	Accessibe
actblue.com	ActBlue
active-agent.com	Active Agent	ad
actonsoftware.com	Act-On Software	marketing
acuityplatform.com	AcuityAds	ad
acxiom-online.com	Acxiom	ad
acxiomapac.com	Acxiom	ad
ad-srv.net	NEORY	marketing
ad1x.com	Rocket Fuel	ad
ad4m.at	Advanced Store	ad
ad6media.fr	Ad6Media	ad
ada.support	Ada	support
adacado.com	Adacado	ad
adadvisor.net	Neustar	ad
adadyn.com	Ozone Media	ad
adalyser.com	OneSoon	analytics
adaos-ads.net	epago	ad
adap.tv	Adap.tv	ad
adaptive.co.uk	Adaptive Web	hosting
adblade.com	Adblade	ad
adbrn.com	Adbrain	ad
adcmps.com	Adapt Services	hosting
addevent.com	AddEvent
addshoppers.com	AddShoppers	social
addthis.com	AddThis	social
addthiscdn.com	AddThis	social
addthisedge.com	AddThis	social
addthisevent.com	AddThisEvent	hosting
addtoany.com	AddToAny	social
addtocalendar.com	addtocalendar
addvantagemedia.com	Addvantage Media	ad
adeasy.ru	AdEasy	ad
adecs.co.uk	Adecs	support
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
adinsight.com	ResponseTap	analytics
adis.ws	Amplience	marketing
adition.com	Adition	ad
adizio.com	Admedo	ad
adjug.com	AdJug	ad
adkernel.com	adKernel	ad
adkontekst.pl	Adkontekst	ad
adledge.com	Adledge
adlegend.com	Trueffect	marketing
adlightning.com	Boltive	ad
adlooxtracking.com	Adloox	ad
adlux.com	Adlux	ad
admailtiser.com	ConvertMedia	ad
admanmedia.com	AdMan	content
admarketplace.net	AMPexchange	ad
admatic.com.tr	AdMatic	ad
admaym.com	WideOrbit	marketing
admedia.com	AdMedia	ad
admedo.com	Admedo	ad
admeld.com	Google	ad
admiral.mgr.consensu.org	Admiral CMP	consent
admixer.net	Admixer	ad
admized.com	ADMIZED	ad
adnami.io	Adnami	ad
adnetwork.vn	Ericcson
adnext.fr	Adverline	ad
adnium.com	Adnium	ad
adnostic.co.uk	Dennis Publishing	ad
adnuntiusconsent.mgr.consensu.org	Adnuntius CMP	consent
adnxs.com	AppNexus	ad
adobe.com	Adobe Systems	content
adobedtm.com	Adobe	tags
adobetag.com	Adobe Systems	ad
adocean.pl	Gemius	ad
adoftheyear.com	CloudVPS
adomik.com	Adomik	analytics
adotmob.com	Adotmob	ad
adrdgt.com	AppNexus	ad
adrecover.com	AdRecover	ad
adrianquevedo.com	Adrian Quevedo	hosting
adriver.ru	AdRiver	ad
adroll.com	Adroll	ad
adroll.mgr.consensu.org	AdRoll CMP	consent
adrsp.net	Oracle	marketing
adrta.com	Pixalate
ads-creativesyndicator.com	Rightster	ad
ads-twitter.com	Twitter	ad
ads.avct.cloud	Avocet Systems	ad
ads.fairfax.com.au	Fairfax Media	content
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
adspdbl.com	Avid Media	support
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
adxpose.com	comScore	analytics
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
affiliatetechnology.com	Pepperjam	marketing
affiliatly.com	Affiliatly	ad
affino.com	Affino	ad
affirm.com	Affirm
afterpay.com	Block
afy11.net	Cox Digital Solutions	ad
agcdn.com	Accord Holdings	ad
agendamedia.co.uk	Agenda Media	ad
agilitycms.com	Agility	hosting
agilone.com	AgilOne	marketing
agkn.com	Neustar	ad
agoramedia.com	Everyday Health	ad
ahalogy.com	Ahalogy	social
aheadworks.com	Aheadworks
aimatch.com	SAS Institute	ad
aimediagroup.com	AI Media Group	ad
air.tv	AIR.TV	ad
aira.net	Aira	ad
airpr.com	AirPR	analytics
ajax.cloudflare.com	Cloudflare
ajax.googleapis.com	Google	hosting
akamai.net	Akamai	hosting
akamaiedge.net	Akamai	hosting
akamaihd.net	Akamai	hosting
akamaitechnologies.com	Akamai	hosting
akamaitechnologies.fr	Akamai	hosting
akamaized.net	Akamai	hosting
akanoo.com	Akanoo	analytics
akstat.io	mPulse	analytics
albacross.com	Albacross	marketing
alcvid.com	Venatus Media	marketing
alephd.com	AOL	ad
alexametrics.com	Alexa	analytics
algolia.io	Algolia
algolia.net	Algolia
algolianet.com	Algolia
algovid.com	Cedato	ad
allaccess.com.ph	All Access
alphassl.com	AlphaSSL
alphr.com	Dennis Publishing	content
altitude-arena.com	Altitude	ad
altitudeplatform.com	Altitude	ad
altocloud.com	Altocloud	analytics
amazon-adsystem.com	Amazon Ads	ad
amazon.co.uk	Amazon Web Services
amazon.com	Amazon Web Services
amazonaws.com	Amazon Web Services
amazontrust.com	Amazon
amazonwebapps.com	Amazon Web Services
amazonwebservices.com	Amazon Web Services
ambientplatform.vn	Ericcson
amgdgt.com	Amobee	marketing
amp.cloudflare.com	Cloudflare CDN	hosting
ampcid.google.com	Google	analytics
amplience.com	Amplience	marketing
amplience.net	Amplience	marketing
amplitude.com	Amplitude	analytics
ampproject.org	AMP	content
ampxchange.com	AMPexchange	ad
an.yandex.ru	Yandex	ad
analytics-egain.com	eGain	analytics
analytics.fairfax.com.au	Fairfax Media	analytics
analytics.google.com	Google	analytics
analytics.twitter.com	Twitter	ad
anametrix.com	Ensighten	analytics
ancoraplatform.com	Ancora Media Solutions	ad
and.co.uk	DMG Media	content
andbeyond.media	AndBeyond.Media	ad
anedot.com	Anedot
angsrvr.com	Falk Technologies	ad
animatedjs.com	AnimateJS
aniview.com	Tealium	tags
anm.co.uk	DMG Media	content
answcdn.com	Answers	analytics
answerdash.com	AnswerDash	support
answers.com	Answers	analytics
answerscloud.com	Answers	analytics
aol.co.uk	AOL / Oath / Verizon Media	ad
aol.com	AOL / Oath / Verizon Media	ad
aol.net	AOL / Oath / Verizon Media	ad
aolcdn.com	AOL / Oath / Verizon Media	ad
aperfectpocketdata.com	A Perfect Pocket	hosting
apester.com	Apester	analytics
aph.com	Airport Parking and Hotels	content
api-dev.scale8.com	Scale8	analytics
api-maps.yandex.ru	Yandex
api.ceros.com	Ceros	analytics
api.osano.com	Osano CMP	consent
api.privacy-center.org	Didomi	consent
apis.google.com	Google
apligraf.com.br	Apligraf
app-us1.com	ActiveCampaign	ad
app.link	Branch Metrics	ad
appboycdn.com	Braze	analytics
appconsent.mgr.consensu.org	AppConsent CMP	consent
appcues.com	Appcues	analytics
appdynamics.com	AppDynamics
appelsiini.net	Mika Tuupola
appier.net	Appier	ad
apple.com	Apple	ad
appmate.io	Appmate
apptus.com	Apptus	analytics
apsisforms.com	APSIS
aralego.com	ucfunnel	ad
arcgis.com	Esri
arcgisonline.com	Esri
ardentcreative.co.uk	Ardent Creative	hosting
areyouahuman.com	Distil Networks
arnoldclark.com	Arnold Clark Automobiles	content
asapp.com	ASAPP
aspnetcdn.com	Microsoft	hosting
assets-cdk.com	CDK Global	hosting
assets-global.website-files.com	Webflow	hosting
assets.revlifter.com	Revlifter
assets.website-files.com	Webflow	hosting
associates-amazon.com	Amazon	marketing
aswpsdkus.com	Airship	marketing
atdmt.com	Atlas Solutions	analytics
atemda.com	Wideorbit	ad
atgsvcs.com	Oracle	analytics
ati-host.net	AT Internet	analytics
aticdn.net	AT Internet	analytics
atlasrtx.com	atlasRTX	support
atlassbx.com	Facebook	social
atomdata.io	Atom Data
atomvault.net	Atom Content Marketing	content
attentivemobile.com	Attentive	ad
attn.tv	Attentive	ad
attraqt.com	ATTRAQT
attributionapp.com	Attribution	ad
atwola.com	AOL	ad
audienceinsights.net	AdThink Media	analytics
audienceiq.com	Experian
audiencemanager.de	Nano Interactive	ad
audioboo.fm	audioBoom	social
audioboom.com	audioBoom	social
audrte.com	Audience Rate Limited	ad
audtd.com	Auditorius	ad
augur.io	Augur	analytics
auth0.com	Auth0
authorize.net	CyberSource (Visa)
autopilothq.com	Autopilot	ad
avacy.mgr.consensu.org	Jump CMP	consent
avail.net	RichRelevance	ad
avanser.com.au	AVANSER	analytics
avcosystems.com	Avco Systems
avg.com	AVG Technologies
avis-verifies.com	Net Reviews	analytics
avmws.com	AvantLink	ad
avocet.io	Avocet Systems	ad
aweber.com	AWeber	ad
awempire.com	AdultWebmasterEmpire.Com	ad
awin1.com	Digital Window	ad
axelspringer.mgr.consensu.org	Axel Springer CMP	consent
axf8.net	Compuware	analytics
axs.com	AXS	content
ayads.co	SublimeSkinz	ad
azureedge.net	Microsoft	hosting
azurewebsites.net	Microsoft	hosting
b2btechleadform.com	QuinStreet	ad
b92.yahoo.co.jp	Yahoo! JAPAN	ad
backinstock.org	Yellow Robot	ad
baifendian.com	Baifendian Technology	marketing
bam-x.com	BAM	analytics
bankrate.com	Bankrate
bannerflow.com	Nordic Factory Solutions	ad
bannersnack.com	Snacktools	ad
barclaycardsmartpay.com	Barclaycard
barilliance.net	Barilliance	analytics
barnebys.com	Barnebys
basebanner.com	ConvertMedia	ad
basis.net	Basis Technologies	ad
bauercdn.com	Bauer Consumer Media	content
baw5tracker.com	Lead Forensics	ad
baynote.net	Baynote	analytics
bazaarvoice.com	Bazaarvoice	analytics
bbb.org	Better Business Bureau	analytics
bd4travel.com	bd4travel	analytics
beampulse.com	BeamPulse	analytics
bedrock.mgr.consensu.org	Bedrock CMP	consent
beeketing.com	Beeketing	marketing
beetailer.com	Beetailer	social
begun.ru	Rambler & Co	content
behavioralengine.com	Cloud Technologies	ad
behavioralmailing.com	Cloud Technologies	ad
bestofmedia.com	Purch	ad
bet365affiliates.com	Bet365	ad
betrad.com	Ghostery	marketing
betterbannerscloud.com	Better Banners	ad
betweendigital.com	Between Digital	ad
bfmio.com	Beachfront Media	ad
bidr.io	Beeswax	ad
bidswitch.net	Bidswitch	ad
bidtheatre.com	BidTheatre	ad
bigcommerce.com	Bigcommerce	marketing
bigcontent.io	Amplience	marketing
bing.com	Bing Ads	ad
bit.ly	Bitly
bitgravity.com	Tata Communications	content
bitly.com	Bitly
bizible.com	Bizible	ad
bizibly.com	Bizible	ad
bizinformation.org	bizinformation	analytics
bizographics.com	LinkedIn	social
bizrate.com	Bizrate	analytics
bkrtx.com	Oracle	ad
blismedia.com	Blis	ad
blogblog.com	Blogger	hosting
blogger.com	Blogger	hosting
blogsmithmedia.com	AOL / Oath / Verizon Media	ad
blogspot.com	Blogger	hosting
bluecava.com	BlueCava	ad
bluecore.com	Bluecore	analytics
bluekai.com	Oracle	ad
bluelithium.com	Yahoo!	ad
bm23.com	Bronto Software	marketing
bmind.mgr.consensu.org	BMIND CMP	consent
bnmla.com	engage:BDR	ad
boldapps.net	Bold Commerce
boldchat.com	LogMeIn	support
bolt.com	Bolt
bonniercorp.com	Bonnier	content
bonzai.co	Bonzai	ad
bookatable.com	Bookatable	content
boomtrain.com	Boomtrain	ad
boomtrain.net	Boomtrain	ad
boostable.com	Boostable	ad
bootcss.com	Bootstrap Chinese network	hosting
bootstrapcdn.com	Bootstrap CDN	hosting
booxscale.com	Booxscale	ad
borderfree.com	pitney bowes
borlabs.mgr.consensu.org	Borlabs CMP	consent
bounceexchange.com	Wunderkind	marketing
bouncex.net	Wunderkind	marketing
bownow.jp	BowNow	analytics
box.com	Box	hosting
boxever.com	Boxever	analytics
bpay.co.uk	Barclays Bank
braintreegateway.com	Paypal
branch.io	Branch Metrics	ad
brand-display.com	Knorex	ad
brand-server.com	Centro	ad
brandirectory.com	Brand Finance
brandmetrics.com	Brandmetrics	analytics
brandrepublic.com	Haymarket Media Group	content
brandview.com	Brand View	analytics
brcdn.com	BloomReach	ad
breakingburner.com	Crowdynews	social
brealtime.com	bRealTime	ad
bridgetrack.com	Sapient	ad
brightcove.com	Brightcove	content
brightcove.net	Brightcove	content
brilig.com	Merkle	ad
bronto.com	Bronto Software	marketing
brontops.com	Bronto Software	marketing
browsealoud.com	Browsealoud
browser-update.org	Browser-Update.org
browsiprod.com	Yahoo!	ad
brsrvr.com	BloomReach	ad
brsvr.com	BloomReach	ad
brtstats.com	Quantcast	analytics
bsd.net	Blue State Digital	ad
bstatic.com	Booking.com	content
btncdn.com	Button	ad
btrll.com	Yahoo!	ad
btstatic.com	Signal	tags
bttrack.com	Bidtellect	ad
btttag.com	Blue Triangle Technologies	analytics
bufferapp.com	Buffer	social
bugherd.com	Macropod
bugsnag.com	Bugsnag
builder.io	Builder	hosting
bulkstorage.ca	Cloud-A
bunchbox.co	Peaks & Pies	analytics
burstnet.com	Burst Media	ad
burt.io	Burt	analytics
business-path-55.com	Lead Forensics	ad
businesscatalyst.com	Adobe Business Catalyst	hosting
buto.tv	Big Button	ad
bux1le001.com	Lead Forensics	ad
buysellads.com	BuySellAds	ad
buysellads.net	BuySellAds	ad
buzzfed.com	BuzzFeed	social
buzzfeed.com	BuzzFeed	social
bwbx.io	Bloomberg	social
byside.com	Byside	analytics
bzgint.com	Genesis Media	ad
c-col.com	Millwood Brown Digital	analytics
c0.wp.com	Automattic	hosting
c1exchange.com	C1X	ad
c3tag.com	C3 Metrics	analytics
c4tw.net	Twenga	content
cachefly.net	Cachefly
cafonline.org	Charities Aid Foundation
calendar.google.com	Google
calendly.com	Calendly
callrail.com	CallRail	analytics
camads.net	ICF Technology	content
campaigner.com	j2 Cloud Services	ad
campanja.com	[24]7	ad
canddi.com	Campaign and Digital Intelligence	ad
cannedbanners.com	Canned Banners	ad
canopylabs.com	Canopy Labs	analytics
captifymedia.com	Captiify	ad
captivate.ai	Captivate Ai	ad
captora.com	Captora	marketing
carbonads.com	Carbon Ads	ad
carbonads.net	Carbon Ads	ad
carcloud.co.uk	Carcloud
cardlytics.com	Cardlytics	ad
casalemedia.com	WPP	ad
caspianmedia.com	Caspian Media	ad
cast.rocks	Cast
castle.io	Castle
cavisson.com	Cavisson	analytics
ccm2.net	CCM benchmark Group	social
ccmp.eu	Experian	marketing
cdn-net.com	InAuth
cdn.doofinder.com	Doofinder
cdn.scale8.com	Scale8	analytics
cdn77.org	Datacamp
cdnbasket.net	Wunderkind	marketing
cdnbf.net	Betfair
cdndelivery.net	Telstra
cdnds.net	Hearst Communications	content
cdngc.net	Clicktale	analytics
cdninstagram.com	Instagram	social
cdnjs.cloudflare.com	Cloudflare CDN	hosting
cdnme.se	Blogg.se	hosting
cdnplanet.com	CDN Planet	analytics
cdnslate.com	Slate Group	content
cdnwidget.com	Wunderkind	marketing
cedexis-radar.net	Cedexis	analytics
cedexis-test.com	Cedexis	analytics
cedexis-test01.insnw.net	Cedexis	analytics
cedexis.com	Cedexis	analytics
cedexis.leasewebcdn.com	Cedexis	analytics
cedexis.net	Cedexis	analytics
cedexisakamaitest.azureedge.net	Cedexis	analytics
cedexispub.cdnetworks.net	Cedexis	analytics
celebrus.com	Celebrus Technologies	analytics
celtra.com	Celtra	ad
central-core-7.com	Lead Forensics	ad
ceros.com	Ceros
certona.net	Certona	analytics
certum.pl	Certum
cetrk.com	Crazy Egg	analytics
cfjump.com	Commission Factory	ad
cgrdirect.co.uk	Cgrdirect
chango.com	Rubicon Project	ad
channel.me	Channel.me	support
channeladvisor.com	ChannelAdvisor	ad
channelape.com	ChannelApe
chargeads.com	Chargeads	ad
chartbeat.com	Chartbeat	analytics
chartbeat.net	Chartbeat	analytics
chatwoot.com	Chatwoot	support
checkfront.com	Checkfront
checkm8.com	CheckM8	ad
checkout.com	Checkout.com
checkrate.co.uk	FreeStart
checktestsite.com	Michael Associates	ad
chimpstatic.com	Mailchimp	marketing
chitika.net	Chitika	ad
choicestream.com	ChoiceStream	ad
chtah.com	Experian	ad
cint.com	Cint	social
circulate.com	LiveRamp IdentityLink	analytics
civiccomputing.com	Civic	hosting
cj.com	Conversant	ad
clarity.ms	Microsoft
clearbit.com	Clearbit	analytics
clearbitjs.com	Clearbit	analytics
clearbitscripts.com	Clearbit	analytics
clearbrain.com	ClearBrain	analytics
clearrise.com	ClearRise	support
clerk.io	Clerk.io ApS	analytics
click4assistance.co.uk	Click4Assistance	support
clickability.com	Upland Software	hosting
clickable.net	Syncapse	social
clickadu.com	Clickadu (Winner Solutions)	ad
clickagy.com	Clickagy	ad
clickdensity.com	Click Density	analytics
clickdesk.com	ClickDesk	support
clickdimensions.com	ClickDimensions	ad
clickfuse.com	ToneMedia	ad
clickguardian.app	Click Guardian	ad
clickguardian.co.uk	Click Guardian	ad
clickio.mgr.consensu.org	Clickio CMP	consent
clicktale.net	Clicktale	analytics
clicktracks.com	Lyris	ad
clicktripz.com	Clicktripz	content
clients2.google.com	Google
clikpic.com	Clik.com Websites	content
cloud-iq.com	cloudIQ	analytics
cloudfront.ne	Fresh Relevance	analytics
cloudfront.net	Amazon
cloudinary.com	Cloudinary	content
cloudsponge.com	CloudSponge	ad
cloudwp.io	Cloudwp
clrstm.com	Clearstream	ad
cludo.com	Cludo
cmbestsrv.com	ConvertMedia	ad
cmcore.com	IBM	analytics
cmdolb.com	Cedexis	analytics
cmp.mgr.consensu.org	AdMetrics Pro CMP	consent
cmp.osano.com	Osano CMP	consent
cnbc.com	CNBC	content
cnetcontent.com	CBS Interactive	content
cnstrc.com	Constructor.io
co-buying.com	Buyapowa	ad
codigo.se	codigo	analytics
cogocast.net	Cogo Labs	ad
coherentpath.com	Coherent Path
colbenson.com	Colbenson
collective-media.net	Collective	ad
colpirio.com	Colpirio	analytics
comm100.com	Comm100	support
commander1.com	TagCommander	tags
commandersact.mgr.consensu.org	Commanders Act CMP	consent
commondatastorage.googleapis.com	Google	hosting
communicatorcorp.com	Communicator	ad
communicatoremail.com	Communicator	ad
comodo.com	Comodo
comodo.net	Comodo
comodoca4.com	Comodo
company-target.com	IPONWEB	ad
compete.com	Millwood Brown Digital	analytics
complianz.mgr.consensu.org	Complianz CMP	consent
comscore.com	comScore	analytics
concert.io	Concert	ad
condenast.co.uk	Advance Magazine Group	content
condenastdigital.com	Advance Magazine Group	content
condenet.com	Advance Magazine Group	content
conductrics.com	Conductrics	analytics
confirmit.com	Confirmit	analytics
connatix.com	Connatix	ad
connectevents.com.au	Connect Events	hosting
connexity.net	Connexity	analytics
connextra.com	Genius Sports	content
consentdesk.mgr.consensu.org	Consent Desk CMP	consent
consentmanager.mgr.consensu.org	Consent Manager CMP	consent
consentserve.mgr.consensu.org	ConsentServe CMP	consent
consumedmedia.com	Digital Remedy	ad
contactatonce.com	ContactAtOnce	support
content-square.net	ContentSquare	analytics
content.ad	content.ad	ad
contentabc.com	TrafficJunky	ad
contentful.com	Contentful
contentmedia.eu	Content Media Corporation	content
contentreserve.com	Overdrive	content
contentspread.net	media.ventive	ad
contentsquare.net	ContentSquare	analytics
contextweb.com	ContextWeb	ad
converge-digital.com	Converge-Digital	ad
conversant.mgr.consensu.org	Conversant CMP	consent
conversio.com	Conversio	ad
conversionlogic.net	Conversion Logic	ad
convertexperiments.com	Convert Insights	analytics
convertful.com	Convertful	marketing
convertlanguage.com	MotionPoint
convertro.com	Convertro	ad
conviva.com	Conviva	content
cookie-script.com	Cookie-Script.com
cookiebot.com	Cookiebot
cookiebot.mgr.consensu.org	Cookiebot CMP	consent
cookiecontrol.mgr.consensu.org	Civic CMP	consent
cookieinformation.mgr.consensu.org	Cookie Information CMP	consent
cookielaw.org	Optanon	consent
cookieq.com	Baycloud Systems
cookiereports.com	Cookie Reports
cooladata.com	CoolaData	analytics
copperegg.com	CopperEgg	analytics
coral.coralproject.net	Coral	content
coremetrics.com	IBM	analytics
coremetrics.eu	IBM	analytics
coull.com	Coull	ad
counciladvertising.net	Council ad Network	ad
covet.pics	Covert Pics	content
cpex.cz	CPEx	content
cpx.to	Captify Media	ad
cpxinteractive.com	CPXi	ad
cqcounter.com	Cybernet Quest	analytics
cquotient.com	Salesforce Commerce Cloud	hosting
crazyegg.com	Crazy Egg	analytics
crcom.co.uk	Capita
creafi-online-media.com	Creafi Online Media	ad
createjs.com	CreateJS CDN	hosting
creative-serving.com	IS Group	hosting
creativecdn.com	RTB House	ad
creativesyndicator.com	Mediasyndicator	ad
creators.co	Creators	content
crisp.chat	Crisp	support
criteo.com	Criteo	ad
criteo.net	Criteo	ad
crowdignite.com	Crowd Ignite	ad
crowdskout.com	Crowdskout	ad
crowdtwist.com	CrowdTwist	ad
crsspxl.com	Cross Pixel Media	ad
crt.comodoca.com	Comodo
crwdcntrl.net	Lotame	ad
cs600.wac.alphacdn.net	Cedexis	analytics
cs600.wpc.edgecastdns.net	Cedexis	analytics
csdata1.com	eBay Enterprise	hosting
cse.google.com	Google
csi.gstatic.com	Google
ctasnet.com	AppNexus	ad
ctctcdn.com	Constant Contact	ad
ctnsnet.com	Crimtan	ad
ctscdn.com	Neiman Marcus	content
curalate.com	Curalate	marketing
custhelp.com	Oracle	marketing
customer.io	Customer.io	ad
custora.com	Custora	analytics
cxense.com	Cxense	ad
cxpublic.com	Cxense	ad
d-bi.fr	Holimetrix	marketing
d10lpsik1i8c69.cloudfront.net	Lucky Orange	analytics
d116tqlcqfmz3v.cloudfront.net	Curalate	marketing
d1447tq2m68ekg.cloudfront.net	AB Tasty	analytics
d16fk4ms6rqz1v.cloudfront.net	SaleCycle	ad
d191y0yd6d0jy4.cloudfront.net	SiteGainer	analytics
d19ayerf5ehaab.cloudfront.net	IcoMoon	hosting
d1af033869koo7.cloudfront.net	[24]7	support
d1azc1qln24ryf.cloudfront.net	IcoMoon	hosting
d1eoo1tco6rr5e.cloudfront.net	The Trade Desk	ad
d1gwclp1pmzk26.cloudfront.net	ClickDesk	support
d1l6p2sc9645hc.cloudfront.net	GoSquared	analytics
d1lxhc4jvstzrp.cloudfront.net	Parking Crew
d1m54pdnjzjnhe.cloudfront.net	Qubit	analytics
d1m6l9dfulcyw7.cloudfront.net	ContentSquare	analytics
d1n00d49gkbray.cloudfront.net	SmarterHQ	analytics
d1q62gfb8siqnm.cloudfront.net	Webtrends	analytics
d1stxfv94hrhia.cloudfront.net	Retention Science	ad
d1va5oqn59yrvt.cloudfront.net	Bluegg	hosting
d1w78njrm56n7g.cloudfront.net	feedoptimise	hosting
d1y9qtn9cuc3xw.cloudfront.net	Fresh Relevance	analytics
d1z2jf7jlzjs58.cloudfront.net	Parse.ly	analytics
d22j4fzzszoii2.cloudfront.net	SaleCycle	ad
d22rutvoghj3db.cloudfront.net	Qubit	analytics
d22xmn10vbouk4.cloudfront.net	InfoTrust	analytics
d23nd6ymopvz52.cloudfront.net	WebEngage	support
d24n15hnbwhuhn.cloudfront.net	Amplitude	analytics
d24qm7bu56swjs.cloudfront.net	Tailored
d26b395fwzu5fz.cloudfront.net	Keen	analytics
d26opx5dl8t69i.cloudfront.net	Reflektion	analytics
d2blwevgjs7yom.cloudfront.net	LiftSuggest	analytics
d2d22nphq0yz8t.cloudfront.net	SpeedSize
d2e0sxz09bo7k2.cloudfront.net	Flipp	analytics
d2eeipcrcdle6.cloudfront.net	Moz	analytics
d2gfdmu30u15x7.cloudfront.net	Solarwinds	analytics
d2hkbi3gan6yg6.cloudfront.net	VisScore	analytics
d2hlpp31teaww3.cloudfront.net	Teradata	ad
d2j3qa5nc37287.cloudfront.net	JustUno	ad
d2jjzw81hqbuqv.cloudfront.net	Talkable	ad
d2lv4zbk7v5f93.cloudfront.net	Sourcepoint	ad
d2ob0iztsaxy5v.cloudfront.net	Schuh
d2oh4tlt9mrke9.cloudfront.net	ServiceTick	analytics
d2r1yp2w7bby2u.cloudfront.net	CleverTap	analytics
d2t77mnxyo7adj.cloudfront.net	Castle
d2tgfbvjf3q6hn.cloudfront.net	Omniconvert	analytics
d2uncb19xzxhzx.cloudfront.net	Hewlett-Packard Development Company	marketing
d2vig74li2resi.cloudfront.net	CopperEgg	analytics
d2wy8f7a9ursnm.cloudfront.net	Bugsnag
d2xxq4ijfwetlm.cloudfront.net	Unbounce	ad
d2zah9y47r7bi2.cloudfront.net	TrackJS	analytics
d30ke5tqu2tkyx.cloudfront.net	SaleCycle	ad
d31i2625d5nv27.cloudfront.net	Scoota	ad
d31j93rd8oukbv.cloudfront.net	Yandex	analytics
d31qbv1cthcecs.cloudfront.net	Alexa	analytics
d31y97ze264gaa.cloudfront.net	DialogTech	ad
d32hwlnfiv2gyn.cloudfront.net	Snowplow	analytics
d335luupugsy2.cloudfront.net	RD Station	marketing
d33w9bm0n1egwm.cloudfront.net	TINT	content
d33wq5gej88ld6.cloudfront.net	Yieldify	ad
d36hc0p18k1aoc.cloudfront.net	TINT	content
d36mpcpuzc4ztk.cloudfront.net	Freshworks	support
d3701cc9l7v9a6.cloudfront.net	WebEngage	support
d37gvrvc0wt4s1.cloudfront.net	Rollbar
d38nbbai6u794i.cloudfront.net	Fanplayr	analytics
d3alqb8vzo7fun.cloudfront.net	Permutive	ad
d3c3cq33003psk.cloudfront.net	Qubit	analytics
d3cxv97fi8q177.cloudfront.net	Impact Radius	ad
d3ezl4ajpp2zy8.cloudfront.net	Magnetic	ad
d3fi9i0jj23cau.cloudfront.net	Ecwid	hosting
d3hmp0045zy3cs.cloudfront.net	Janrain	analytics
d3j0zfs7paavns.cloudfront.net	Ecwid	hosting
d3l7tj34e9fc43.cloudfront.net	TINT	content
d3qxef4rp70elm.cloudfront.net	Semblance	ad
d3qxwzhswv93jk.cloudfront.net	Sourcepoint	ad
d3rr3d0n31t48m.cloudfront.net	AddShoppers	social
d3sv.net	d3 Technologies
d3tjaysgumg9lf.cloudfront.net	AppDynamics
d3v27wwd40f0xu.cloudfront.net	Sidecar
d3vbj265bmdenw.cloudfront.net	Omniconvert	analytics
d5phz18u4wuww.cloudfront.net	VWO	analytics
d6tizftlrpuof.cloudfront.net	Usabilla	analytics
d81mfvml8p5ml.cloudfront.net	Fresh Relevance	analytics
d8rk54i4mohrb.cloudfront.net	SimpleReach	analytics
d9hhrg4mnvzow.cloudfront.net	Unbounce	ad
d9jmv9u00p0mv.cloudfront.net	Loggly	analytics
dailykarma.io	Dailykarma
dailymail.co.uk	DMG Media	content
dailymotion.com	Dailymotion	content
dan.mgr.consensu.org	Dentsu CMP	consent
dashhudson.com	Dash Hudson	content
datadbs.com	Adsterra Network	ad
datahc.com	HotelsCombined	content
datawrapper.de	Datawrapper
datocms-assets.com	DatoCMS	content
daum.net	Kakao	social
daumcdn.net	Kakao	social
dc-storm.com	Rakuten	analytics
dcg3jth5savst.cloudfront.net	Checkfront
dcniko1cv0rz.cloudfront.net	Realytics	analytics
dcoengine.com	Adthink Media	ad
dcslsoftware.com	DCSL Software	hosting
dd6zx4ibq538k.cloudfront.net	Qubit	analytics
dds6m601du5ji.cloudfront.net	SundaySky	ad
de.com	Meetrics	ad
de17a.com	Delta Projects AB	ad
dealer.com	Dealer	hosting
dealtime.com	Dealtime	content
decenthat.com	Sourcepoint	ad
decibelinsight.net	Decibel Insight	analytics
deepintent.com	DeepIntent	ad
delicious.com	Delicious Media	social
delineo.com	Delineo	ad
deliverimp.com	OpenX	ad
delivery.net	Acxiom	ad
delvenetworks.com	Tealium	tags
demandbase.com	DemandBase	marketing
demandjump.com	DemandJump	analytics
demandware.edgesuite.net	Salesforce Commerce Cloud	hosting
demandware.net	Salesforce Commerce Cloud	hosting
demdex.net	Adobe	tags
deployads.com	Sortable	ad
dev.microanalytics.io	Micro Analytics	analytics
devatics.com	Devatics	analytics
devatics.io	Devatics	analytics
developermedia.com	Developer Media	ad
deximedia.com	dexiMEDIA	ad
dg1f2pfrgjxdq.cloudfront.net	LoyaltyLion	ad
di6367dava8ow.cloudfront.net	SpeedSize
dialogtech.com	DialogTech	ad
dianomi.com	dianomi	ad
dianomioffers.co.uk	dianomi	ad
didomi.mgr.consensu.org	Didomi CMP	consent
digicert.com	DigiCert
digitallook.com	Digital Look	content
digitalscirocco.net	DigitalScirocco	analytics
digitru.st	DigiTrust	analytics
direct-azr-78.com	Lead Forensics	ad
directededge.com	Directed Edge	social
displaymarketplace.com	Pulsepoint	marketing
disqus.com	Disqus	social
disquscdn.com	Disqus	social
distribeo.com	TVTY	ad
districtm.io	District M	ad
divido.com	Divido
djnf6e5yyirys.cloudfront.net	Friendbuy	ad
djtflbt20bdde.cloudfront.net	Help Scout	support
dkpklk99llpj0.cloudfront.net	Fresh Relevance	analytics
dl-rms.com	Dynamic Logic	ad
dm.gg	Dailymotion	content
dmca.com	Digital Millennium Copyright Act Services
dmcdn.net	Dailymotion	content
dmgmedia.mgr.consensu.org	DMG Media CMP	consent
dmtracker.com	Demand Media	content
dmtrk.com	dotMailer	ad
dmtry.com	Google	ad
dmxleo.com	Dailymotion	content
dn1i8v75r669j.cloudfront.net	SaleCycle	ad
dn3y71tq7jf07.cloudfront.net	Barilliance	analytics
dnn506yrbagrg.cloudfront.net	Crazy Egg	analytics
dntrax.com	Team Internet	ad
dntx.com	Team Internet	ad
domdex.com	Magnetic	ad
donreach.com	donReach	social
dotmailer-surveys.com	dotMailer	analytics
dotmailer.com	dotMailer	ad
dotmetrics.net	Ipsos	analytics
dotomi.com	Conversant	analytics
doubleclick.net	Google	ad
doublepimp.com	AdSupply	ad
doubleverify.com	DoubleVerify	ad
doug1izaerwt3.cloudfront.net	KISSmetrics	analytics
dowjones.com	Dow Jones	content
dowjoneson.com	Dow Jones	content
dpbolvw.net	Conversant	ad
dpclk.com	Rakuten	ad
dpmsrv.com	Datapoint Media	ad
dpstatic.com	Digitial Point
drct2u.com	J.D. Williams & Co	content
drift.com	Drift	marketing
driftt.com	Drift	marketing
driving.co.uk	Sunday Times Driving	content
dropahint.love	Appsolute
dropboxusercontent.com	Dropbox
drtvtracker.com	Piwik	analytics
dsms0mj1bbhn4.cloudfront.net	Shareaholic	social
dsp.io	iotec	analytics
dsply.com	Answers	analytics
dstillery.com	dstillery	ad
dsyszv14g9ymi.cloudfront.net	KISSmetrics	analytics
dt07.net	MGID	ad
dtlilztwypawv.cloudfront.net	PluginDetect
dtmpub.com	Conversant	analytics
dtrck.net	Distribute Travel	ad
dtscout.com	DTSCOUT	ad
du8783wkf05yr.cloudfront.net	Adobe	analytics
dummyimage.com	Open Source
dvtps.com	DoubleVerify	ad
dw3vahmen1rfy.cloudfront.net	Tailored
dwcdn.net	Datawrapper
dwin1.com	Digital Window	ad
dwmvwp56lzq5t.cloudfront.net	Yieldify	ad
dyjnzf8evxrp2.cloudfront.net	Scoota	ad
dyn-img.com	Optilead	analytics
dynamicconverter.com	Dynamic Converter
dynamicyield.com	Dynamic Yield	support
dynapis.com	Dyn	analytics
dynapis.info	Dyn	analytics
dyntrk.com	DynAdmic	ad
e-shots.eu	EMedia Solutions	ad
e-travel.com	Amadeus	content
e-webtrack.net	MEC	ad
easy-ads.com	EasyAd	ad
easypolls.net	ObjectPlanet	analytics
ebay.com	eBay	ad
ebayimg.com	eBay	ad
ebdr3.com	engage:BDR	ad
ebiquitymedia.com	Ebiquity	analytics
ebis.ne.jp	AD EBis	analytics
ebz.io	Teads Managed Services	ad
ec-concier.com	ec-concier	marketing
eccmp.com	Experian	marketing
ecommercefeed.net	ecommercefeed.net	marketing
econda-monitor.de	Econda	analytics
ecorebates.com	Eco Rebates	ad
ectnews.com	ECT News Network	content
ecustomeropinions.com	eDigital Research	support
ecwid.com	Ecwid	hosting
edaa.eu	European Interactive Digital ad Alli
edge-cdn.net	MovingIMAGE24	content
edgecastcdn.net	Verizon Digital Media CDN	hosting
edgecastdns.net	Verizon Digital Media CDN	hosting
edgefcs.net	Akamai	hosting
edgefonts.net	Adobe Systems	hosting
edgekey.net	Akamai	hosting
edgesuite.net	Akamai	hosting
edigitalresearch.com	eDigital Research	support
edigitalsurvey.com	eDigital Research	support
editiondigital.com	Edition Digital	ad
editmysite.com	Weebly	hosting
edot.co.za	Edot Web Technologies	hosting
edrcdn.com	eDigital Research	support
eff1.net	D.A. Consortium	ad
effectivemeasure.net	Effective Measure	ad
effiliation.com	Effiliation sa	ad
efm.me	Interview	analytics
egain.com	eGain	analytics
egaincloud.net	GainCloud Systems
ehosts.net	eHost	hosting
ekmpinpoint.co.uk	Ekm Systems	analytics
ekmsecure.com	Ekm Systems	analytics
ekomi.com	eKomi	analytics
ekomi.de	eKomi	analytics
elastera.net	Elastera	hosting
elasticad.net	Elastic Ad	ad
elasticbeanstalk.com	Amazon Web Services
elevaate.technology	Elevate Technology Solutions
elicitapp.com	Elicit
elitechnology.com	ELITechGroup	analytics
elogia.net	Elogia	ad
eloqua.com	Oracle	marketing
email-attitude.com	1000mercis	ad
emailcenteruk.com	EmailCenter	ad
emailretargeting.com	Criteo	ad
emap.com	EMAP	content
embed.ly	Embedly	content
embedly.com	Embedly	content
embedwistia-a.akamaihd.net	Wistia	content
emediate.dk	Cxense	ad
emediate.eu	Cxense	ad
emerse.com	Emerse	ad
emetriq.de	emetriq	ad
emjcd.com	Conversant	analytics
emlfiles.com	dotMailer	ad
empathybroker.com	EmpathyBroker
emsecure.net	Selligent	ad
emv2.com	SmartFocus	analytics
emv3.com	SmartFocus	analytics
emxdgt.com	EMX Digital	ad
en25.com	Oracle	marketing
enfusen.com	Enfusen	analytics
engagio.com	Engagio	marketing
ensighten.com	Ensighten	tags
ensighten.mgr.consensu.org	Ensighten CMP	consent
entitytag.co.uk	EntityLink
entrust.com	Entrust Datacard
entrust.net	Entrust Datacard
eolcdn.com	Eulerian Technologies	ad
episerver.net	EpiServer	content
epoq.de	epoq internet services	analytics
eqads.com	EQ works	ad
equiniti.com	Equiniti
erne.co	RTB House	ad
errorception.com	Errorception
esearchvision.com	ESV Digital	analytics
esm.sh	ESM>CDN	hosting
estara.com	Oracle	marketing
ethn.io	Ethnio	analytics
etouches.com	etouches	hosting
etracker.com	etracker	analytics
etracker.de	etracker	analytics
eum-appdynamics.com	AppDynamics
euroland.com	Euroland
evbuc.com	Eventbrite	hosting
eventbrite.co.uk	Eventbrite	hosting
everestads.net	Adobe Systems	content
everestjs.net	Adobe Systems	content
everesttech.net	Adobe	tags
evergage.com	Evergage	analytics
evgnet.com	Evergage	analytics
evidon.com	Evidon	analytics
evidon.mgr.consensu.org	Evidon CMP	consent
evisitanalyst.com	Maxsi	analytics
evolvemediallc.com	Evolve Media	content
evq1.com	Everquote	content
evyy.net	Impact Radius	ad
eway.com.au	Web Active Pty
exactag.com	Exactag	ad
exe.bid	Data-Centric Alliance	ad
exelator.com	eXelate	ad
exoclick.com	ExoClick	ad
expedia.ca	Expedia	content
expedia.co.jp	Expedia	content
expedia.co.uk	Expedia	content
expedia.com	Expedia	content
expedia.com.au	Expedia	content
expedia.de	Expedia	content
expedia.fr	Expedia	content
expedia.it	Expedia	content
experian.com	Experian
experianmarketingservices.digital	Experian
explore-123.com	Lead Forensics	ad
exponea.com	Exponea	analytics
exponential.com	Exponential Interactive	ad
extend.tv	zypmedia	ad
extole.com	Extole	ad
extole.io	Extole	ad
extreme-dm.com	eXTReMe digital	analytics
eyeota.net	Eyeota	ad
eyereturn.com	eyeReturn Marketing	marketing
eyeviewads.com	EyeView	ad
eysys.com	Eysys	ad
ezakus.net	Ezakus	ad
ezoic.mgr.consensu.org	Ezoic CMP	consent
ezoic.net	Ezoic	analytics
f3d.io	Forward Internet Group	hosting
facebook.com	Facebook	social
facebook.net	Facebook	social
faktor.mgr.consensu.org	LiveRamp CMP	consent
fallingfalcon.com	Sourcepoint	ad
fam-ad.com	Fing Co Ltd.	ad
fanplayr.com	Fanplayr	analytics
fast-thinking.co.uk	NE Marketing	marketing
fastapi.net	AdInMedia	ad
fastclick.net	Conversant	analytics
fastly-insights.com	Fastly Insights	analytics
fastly.net	Fastly
fbcdn-photos-e-a.akamaihd.net	Facebook	social
fbcdn.net	Facebook	social
fbsbx.com	Facebook	social
feedbackify.com	InsideMetrics	analytics
feedmagnet.com	Bazaarvoice	analytics
feedoptimise.com	feedoptimise	hosting
feefo.com	Feefo	analytics
fetchback.com	eBay	ad
fidelity-media.com	Fidelity Media	ad
fiftyone.com	pitney bowes
fiftyt.com	Fifty	ad
filemobile.com	Newzulu	content
filepicker.io	Filestack	content
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
fits.me	Fits Me	analytics
five.tv	Channel 5 Media	ad
fivetran.com	Fivetran	analytics
flashtalking.com	Simplicity Marketing	ad
flaticons.net	IT Dienstleistungen Tim Prinzkosky
flexshopper.com	FlexShopper
flickr.com	Flickr	content
flipboard.com	Flipboard	social
flipdesk.jp	Flipdesk	support
flite.com	Flite	ad
flix360.com	Flixmedia	analytics
flixcar.com	Flixmedia	analytics
flixfacts.co.uk	Flixmedia	analytics
flixfacts.com	Flixmedia	analytics
flixsyndication.net	Flixmedia	analytics
flockler.com	Flockler	ad
flowplayer.org	Flowplayer	content
flx1.com	Teradata	ad
flxpxl.com	Teradata	ad
fontawesome.com	FontAwesome CDN	hosting
fontdeck.com	Fontdeck	hosting
fonts.com	Monotype	hosting
fonts.googleapis.com	Google	hosting
fonts.gstatic.com	Google	hosting
fonts.net	Monotype	hosting
foodity.com	Foodity Technologies	ad
footprint.net	Level 3 Communications
force.com	Salesforce.com	ad
force24.co.uk	Force24	ad
forensics1000.com	Lead Forensics	ad
foresee.com	Answers	analytics
foreseeresults.com	Answers	analytics
formalyzer.com	LeadLander	analytics
fortawesome.com	Fort Awesome	hosting
forter.com	Forter
forward3d.com	Forward3D	ad
fospha.com	Fospha	analytics
foursixty.com	Foursixty	support
fout.jp	FreakOut	ad
foxentry.cz	AVANTRO
foxycart.com	FoxyCart
fqtag.com	Forensiq
framer.com	Framer	hosting
framerstatic.com	Framer	hosting
framerusercontent.com	Framer	hosting
freegeoip.net	(community-funded)
freeskreen.com	SlimCut Media	ad
freespee.com	Freespee	support
freetobook.com	Freetobook	content
fresh8.co	Fresh 8 Gaming	ad
freshchat.com	Freshchat	support
freshrelevance.com	Fresh Relevance	analytics
freshworksapi.com	Freshchat	support
friendbuy.com	Friendbuy	ad
frienefit.com	Frienefit	ad
fstech.co.uk	Six Degrees Group	hosting
ftjcfx.com	Conversant	ad
fuel451.com	Teedhaze	content
fuelx.com	FuelX	ad
fullstory.com	FullStory	analytics
fundingchoices.mgr.consensu.org	Google FundingChoices	consent
fundingchoicesmessages.google.com	Google FundingChoices	consent
fwmrm.net	freewheel.tv	content
fyber.com	Fyber	ad
fyre.co	Livefyre	content
g2.com	G2
g2crowd.com	G2
ga.jspm.io	JSPM	hosting
gateway.net	Microsoft
gaug.es	Fastest Forward	analytics
gccdn.net	CD Networks
gdgt.com	Engadget (AOL)	content
gdimg.net	Com Laude
gdmdigital.com	Global Digital Markets	ad
geckotribe.com	Gecko Tribe	social
gemius.mgr.consensu.org	Gemius CMP	consent
gemius.pl	Gemius	ad
genesismedia.com	Genesis Media	ad
genesismediaus.com	Genesis Media	ad
geni.us	Geniuslink	analytics
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
getclicky.com	Roxr Software	analytics
getdrip.com	The Numa Group	ad
getletterpress.com	Letter Press	ad
getmein.com	GET ME IN!  (TicketMaster)	content
getresponse.com	GetResponse	ad
getrockerbox.com	Rockerbox	analytics
getscenario.com	Scenario	analytics
getsentry.com	Sentry
getsidecar.com	Sidecar
getsitecontrol.com	GetWebCraft
getsocial.io	GetSocial	social
gettyimages.co.uk	Getty Images	content
gettyimages.com	Getty Images	content
getvero.com	Semblance	ad
gexperiments1.com	Google	analytics
gforcesinternal.co.uk	G-Forces Web Management	hosting
gfycat.com	Gycat
ggpht.com	YouTube	content
ggwebcast.com	Groovy Gecko	content
gigya.com	Gigya	analytics
giphy.com	GIPHY	content
github.com	GitHub
github.io	GitHub
githubusercontent.com	GitHub
gladly.com	Gladly	support
glassdoor.com	Glassdoor	content
gldsta-02-or.com	Lead Forensics	ad
gleam.io	Gleam	marketing
glimr.io	Glimr	analytics
global-e.com	Global-e	hosting
globalsign.com	GlobalSign
globalsign.net	GlobalSign
globalwebindex.net	GlobalWebIndex	analytics
globase.com	Globase International	ad
gmads.net	Xaxis	ad
gnatta.com	gnatta	support
go-mpulse.net	mPulse	analytics
go2cloud.org	TUNE	ad
goadservices.com	YoYo
godaddy.com	GoDaddy
godatafeed.com	GoDataFeed
goinstore.com	Emplifi	support
gointerpay.net	Reach
gomoxie.solutions	Moxie
goodlayers2.com	Media Temple	hosting
google-analytics.com	Google	analytics
googleadservices.com	Google	ad
googleapis.com	Google
googlecommerce.com	Google
googlesyndication.com	Google	ad
googletagmanager.com	Google	tags
googletagservices.com	Google	ad
googlevideo.com	Google	content
gooo.al	Marcaria.com
goqubit.com	Qubit	analytics
goroost.com	Roost
goshoplogic.com	BloomReach	marketing
goshowoff.com	ASP	hosting
gosquared.com	GoSquared	analytics
gotraffic.net	Bloomberg	content
govmetric.com	ROL Solutions	analytics
granify.com	Granify	analytics
grapeshot.co.uk	Grapeshot	ad
gravatar.com	Gravatar	social
gravito.mgr.consensu.org	Gravito CMP	consent
gravity.com	AOL	ad
greatmagazines.co.uk	Bauer Consumer Media	content
green-bloc9.com	Lead Forensics	ad
gridsumdissector.com	Beijing Gridsum Technologies	analytics
groovygecko.net	Groovy Gecko	content
grvcdn.com	Gravity (AOL)	analytics
gscontxt.net	Grapeshot	ad
gsipartners.com	eBay Enterprise	hosting
gssprt.jp	Geniee	ad
guardian.co.uk	Guardian Media	ad
gumgum.com	GumGum	ad
gumtree.com	Gumtree	content
gwallet.com	RadiumOne	ad
h-cdn.co	Hearst Communications	content
h-cdn.com	Hola Networks
h4k5.com	Rakuten	analytics
hatena.ne.jp	Hatena Blog	hosting
hawksearch.com	Hawk Search
hawksearch.info	Thanx Media
hbpl.co.uk	Haymarket Media Group	content
hbrt.adobe.com	Adobe	tags
heapanalytics.com	Heap	analytics
hearst.io	Hearst Communications	content
hearstdigital.com	Hearst Communications	content
hearstlabs.com	Hearst Communications	content
heatmap.it	Heatmap	analytics
heias.com	ADNOLOGIES	ad
hellobar.com	Hello Bar	marketing
helpscout.net	Help Scout	support
herokuapp.com	Heroku
hexagon-analytics.com	Crimson Hexagon	analytics
hextom.com	Hexton
hiberniacdn.com	Hibernia Networks
hifx.com	Continental Exchange Solutions
highcharts.com	Highcharts
histats.com	Histats	analytics
hitbox.com	Adobe	analytics
hits.io	Semantics3	analytics
hitslink.com	HitsLink	analytics
hitsprocessor.com	Net Applications	analytics
hittail.com	The Numa Group
hm.baidu.com	Baidu Analytics	analytics
hmcdn.baidu.com	Baidu Analytics	analytics
hootsuite.com	Hootsuite	analytics
hostingprod.com	Yahoo!	ad
hotjar.com	Hotjar	analytics
hotjar.io	Hotjar	analytics
hotmart.com	Hotmart	content
hotukdeals.com	HotUKDeals	analytics
hotwords.com.br	Media Response Group	ad
hoverr.media	Hoverr	ad
hp.com	Hewlett-Packard Development Company	marketing
href.asia	Geniee	ad
hs-analytics.net	Hubspot	marketing
hs-banner.com	Hubspot	marketing
hs-data.com	Hubspot	marketing
hs-embed-reporting.com	Hubspot	marketing
hs-growth-metrics.com	Hubspot	marketing
hs-scripts.com	Hubspot	marketing
hsadspixel.net	Hubspot	marketing
hscollectedforms.net	Hubspot	marketing
hscta.net	Hubspot	marketing
hsforms.com	Hubspot	marketing
hsforms.net	Hubspot	marketing
hsleadflows.net	Hubspot	marketing
hsstatic.net	Hubspot	marketing
httptrack.com	mainADV	ad
hubapi.com	Hubspot	marketing
hubspot.com	Hubspot	marketing
hubspot.net	Hubspot	marketing
hubverifyandoptimize.com	Mediahub	ad
hubvisor.io	Hubvisor	ad
hull.io	Hull.js
hullapp.io	Hull.js
hupso.com	Hupso	analytics
hwcdn.net	Highwinds
hybrid.ai	Hybrid	ad
hyfn.com	hyfn	ad
hyperinzerce.cz	HyperInzerce	ad
i-mobile.co.jp	i-mobile	ad
i-parcel.com	UPS
i-transactads.com	Response Team	ad
i0.wp.com	Automattic	hosting
i1.wp.com	Automattic	hosting
i2.wp.com	Automattic	hosting
iadvize.com	iAdvize SAS	support
iasds01.com	Integral Ad Science	ad
ib-ibi.com	WPP	ad
ibillboard.com	iBillboard	ad
ibmcloud.com	IBM	analytics
ibpxl.com	Internet Brands	content
ic-live.com	iCrossing	ad
ic.com.au	WebWombat
icnetwork.co.uk	Trinity Mirror Digital Media	social
id-visitors.com	VisualVisitor	ad
id5-sync.com	ID5	ad
identrust.com	IdenTrust
idio.co	Ido	support
idtargeting.com	Realtime Targeting	ad
idward.mgr.consensu.org	ID Ward CMP	consent
iesnare.com	iovation
ifactory.com	RDW Group	hosting
ifdnrg.com	IFDNRG	hosting
igodigital.com	iGoDigital	analytics
ijento.com	Fopsha	ad
iljmp.com	Improvely	analytics
im-apps.net	Intimate Merger	ad
imageg.net	Adobe	analytics
images-amazon.com	Amazon Web Services
images-blogger-opensocial.googleusercontent.com	Blogger	hosting
imallcdn.net	Online republic	content
imedia.cz	Seznam
img-cedexis.mncdn.com	Cedexis	analytics
imgix.net	Zebrafish Labs
imgsafe.org	Img Safe	content
imgur.com	Imgur
imiclk.com	Adroit Digital Solutions	ad
impact-ad.jp	FlexOne	ad
impactradius-event.com	Impact Radius	ad
impactradius-go.com	Impact Radius	ad
impdesk.com	Infectious Media	ad
impressiondesk.com	Infectious Media	ad
imrg.org	IMRG	analytics
imrworldwide.com	The Nielsen Company	analytics
inbenta.com	Inbenta	support
incisivemedia.com	Incisive Media	content
indeed.com	Indeed	content
indexww.com	WPP	ad
indoona.com	Indoona
inferencemobile.com	Inference Mobile	ad
infinity-tracking.net	Infinity Tracking	analytics
influid.co	Tactics bvba	hosting
infogr.am	infogr.am
infolinks.com	Infolinks	ad
infusionsoft.com	Infusionsoft	ad
inktad.com	Ink	ad
inktel.com	Inktel	support
inmobi.com	InMobi	ad
inmz.net	Infectious Media	ad
inner-active.mobi	Inneractive	ad
innomdc.com	APSIS	analytics
innovid.com	Innovid	ad
inpagevideo.nl	Video Media Groep	ad
inq.com	Touch Commerce	support
inside-graph.com	PowerFront	hosting
insightexpressai.com	Insight Express	analytics
insipio.com	Insipio
inskinad.com	InSkin Media	ad
inskinmedia.com	InSkin Media	ad
insnw.net	Instart
inspectlet.com	Inspectlet	analytics
instaembedder.com	Instembedder	content
instagram.com	Instagram	social
instansive.com	Instansive
instantservice.com	Oracle	marketing
instinctiveads.com	Instinctive	ad
integrate.com	Integrate	ad
intelli-direct.com	Cognesia	marketing
intellitxt.com	Vibrant Media	ad
intenthq.com	Intent HQ	analytics
intentiq.com	Intent IQ	ad
intentmedia.net	Intent Media	ad
intercom.io	Intercom	support
intercomcdn.com	Intercom	support
interstateanalytics.com	Interstate	analytics
intilery-analytics.com	Intilery	support
investis.com	Investis
invodo.com	Invodo	ad
inzynk.com	InZynk	ad
inzynk.io	InZynk	ad
ioam.de	Infoline	analytics
ipage.com	iPage	hosting
iperceptions.com	iPerceptions	support
ipify.org	Ipify
ipinfo.io	ipinfo.io
iponweb.net	IPONWEB	ad
ipredictive.com	Adelphic	ad
iprom.net	iPROM	ad
ipstatp.com	ByteDance Ltd	social
ipv6test.net	Google	analytics
iqfp1.com	DoubleVerify	ad
iqm.cc	IQ Mobile
isitetv.com	iSite	analytics
ispot.tv	iSpot.tv	ad
issue.by	Issue	content
issuu.com	issuu	content
ist-track.com	Intelligent Reach	ad
isu.pub	issuu	content
iteratehq.com	Iterate	analytics
iubenda.com	iubenda
iubenda.mgr.consensu.org	iubenda CMP	consent
ivitrack.com	IVI Technologies	ad
iwantthatflight.com.au	Gath Adams	content
ixiaa.com	Equifax	ad
izooto.com	iZooto	marketing
janrain.com	Janrain	analytics
janrainbackplane.com	Janrain	analytics
jaywing.com	Jaywing	marketing
jd.com	JingDong	content
jellyfish.net	Jellyfish	ad
jifo.co	infogr.am
jisusaiche.biz	Dyn	analytics
jisusaiche.com	Dyn	analytics
jivosite.com	Jivochat	support
jivox.com	Jivox	ad
jobvite.com	Jobvite	content
johnstonpress.co.uk	Johnston Press	content
jotformpro.com	JotForm
jpress.co.uk	Johnston Press	content
jquery.com	jQuery CDN	hosting
jquerytools.org	Flowzymes Ky	hosting
js-cdn.dynatrace.com	Dynatrace	analytics
jscache.com	TripAdvisor	content
jsdelivr.net	JSDelivr CDN	hosting
jsonip.com	jsonip.com	analytics
jsrdn.com	DistroScale	ad
jtdiscuss.com	Join the Dots (Research)	social
judge.me	Judge.me	marketing
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
kaizenplatform.net	Kaizen Platform	analytics
kaltura.com	Kaltura	content
kameleoon.com	Kameleoon	analytics
kameleoon.eu	Kameleoon	analytics
kameleoon.io	Kameleoon	analytics
kampyle.com	Kampyle	analytics
kargo.com	Kargo	marketing
karte.io	Plaid	marketing
kau.li	Kauli	ad
keen.io	Keen	analytics
kelkoo.com	Kelkoo	hosting
keyade.com	Keyade	analytics
keynote.com	Dynatrace	analytics
keywee.co	Keywee	ad
kinxcdn.com	KINX (Korea Internet Neutral eXchange)
kiosked.com	Kiosked	ad
kissmetrics.com	KISSmetrics	analytics
klarna.com	Klarna
klaviyo.com	Klaviyo	ad
klevu.com	Klevu
klick2contact.com	Klick2Contact	support
knightlab.com	Northwestern University
kodajo.com	Kodajo
komoona.com	Komoona	ad
kontera.com	Amobee	marketing
korrelate.net	JD Power	analytics
krxd.net	Salesforce	analytics
kxcdn.com	Key CDN
ladsp.com	F@N Communications	ad
lansrv040.com	Lead Forensics	ad
launchdarkly.com	Launch Darkly
layer0.co	Layer0	hosting
lead-123.com	Lead Forensics	ad
leadboxer.com	LeadBoxer	ad
leadcall.co.uk	Optilead	analytics
leadforensics.com	Lead Forensics	ad
leadin.com	Hubspot	marketing
leadintelligence.co.uk	Magnetise Solutions	ad
leadmanagerfx.com	WebpageFX	ad
leafletjs.com	Leaflet
leasewebcdn.com	LeaseWeb	hosting
leboncoin.fr	Leboncoin	content
legolas-media.com	Perion	ad
lemde.fr	Bitly
lengow.com	Lengow	hosting
lenmit.com	Admitad	ad
lessbuttons.com	Lessbuttons	social
letsencrypt.org	Let's Encrypt
levexis.com	Ensighten	tags
lexity.com	Yahoo!	ad
lfstmedia.com	Lifestreet Media	social
lh3.googleusercontent.com	Google
liadm.com	IPONWEB	ad
licdn.com	LinkedIn Ads	ad
liftdna.com	OpenX Technologies	ad
ligadx.com	Ligatus	ad
lightboxcdn.com	Digioh	ad
lightstep.com	LightStep	analytics
lightwidget.com	LightWidget
lijit.com	sovrn	ad
likelihood.com	LIkeihood	hosting
likeshop.me	Dash Hudson	content
limelight.com	Tealium	tags
line-scdn.net	LINE Corporation	ad
line.me	LINE Corporation	ad
linkcious.com	Linkcious	analytics
linkingmobile.com	Linking Mobile	ad
linksynergy.com	Rakuten	ad
list-manage.com	Mailchimp	marketing
listenloop.com	Integrate	ad
listrak.com	Listrak	marketing
listrakbi.com	Listrak	marketing
litix.io	Mux	analytics
littledata.io	LittleData	analytics
livebookings.com	Bookatable	content
liveburst.com	LiveBurst	ad
livechat-static.com	LiveChat	support
livechat.com	LiveChat	support
livechatinc.com	LiveChat	support
liveclicker.net	LiveClicker	ad
livefyre.com	Livefyre	content
livehelpnow.net	LiveHelpNow	support
livejournal.com	LiveJournal	social
livejournal.net	LiveJournal	social
liveperson.com	LivePerson	support
liveperson.net	LivePerson	support
liverail.com	Facebook	ad
livetex.ru	LiveTex	support
livingmap.com	Living Map Company
lkqd.net	LKQD	ad
llnwd.net	Tealium	tags
locayta.com	ATTRAQT
lockerdome.com	LockerDome	analytics
logentries.com	Rapid
loggly.com	Loggly	analytics
loginradius.com	LoginRadius	ad
lognormal.net	Soasta	analytics
logo-net.co.uk	loGo_net	analytics
longtailvideo.com	LongTail Ad Solutions	ad
look.io	LivePerson	support
loop11.com	Loop11	analytics
loopassets.net	Loop Commerce
looper.com	Looper	content
loopme.biz	LoopMe	ad
loopme.com	LoopMe	ad
loopme.me	LoopMe	ad
loyaltygateway.com	Mastercard	ad
loyaltylion.com	LoyaltyLion	ad
loyaltylion.net	LoyaltyLion	ad
loyaltypoint.pl	Loyalty Point	ad
lp4.io	linkpulse	analytics
lpsnmedia.net	LivePerson	support
lrcdn.net	Facebook	ad
lrcontent.com	LoginRadius	ad
lswcdn.net	LeaseWeb	hosting
luckyorange.com	Lucky Orange	analytics
luckyorange.net	Lucky Orange	analytics
luigisbox.com	Luigis Box
lumatag.co.uk	Luma Tag	analytics
luminate.com	Luminate	ad
lypn.net	Lynchpin Analytics	analytics
lytics.io	Lytics	ad
m-decision.com	GroupM	analytics
m2.ai	MonetizeMore	ad
m6r.eu	mbr targeting	ad
macromill.com	Macromill	analytics
madvertise.mgr.consensu.org	Madvertise CMP	consent
magnetic.is	Magnetic	ad
mailchimp.com	Mailchimp	marketing
mailmunch.co	MailMunch	ad
mailplus.nl	MailPlus	ad
mapbox.com	Mapbox
maps-api-ssl.google.com	Google
maps.google.com	Google
maps.gstatic.com	Google
maptive.com	Maptive
marchex.io	Marchex	analytics
marfeel.mgr.consensu.org	Marfeel CMP	consent
marinsm.com	Marin Software	ad
markandmini.com	Mark and Mini	ad
marker.io	Marker
marketgid.com	Market GID	ad
marketingautomation.services	SharpSpring	marketing
marketizator.com	Marketizator	analytics
marketo.com	Marketo	analytics
marketo.net	Marketo	analytics
marketwatch.com	The Wall Street Journal	content
matchwork.com	MatchWork
mathads.com	Media Math	ad
matheranalytics.com	Mather Economics	analytics
mathjax.org	MathJax
mathtag.com	Media Math	ad
matomo.cloud	InnoCraft	analytics
mautic.com	Allyde	marketing
mavic852.com	Lead Forensics	ad
maxmind.com	MaxMind
maxymiser.hs.llnwd.net	Maxymiser	analytics
maxymiser.net	Maxymiser	analytics
mbww.com	Interpublic Group	ad
mc.yandex.com	Yandex	analytics
mc.yandex.ru	Yandex	analytics
mcafeesecure.com	McAffee
mdnxmp.mgr.consensu.org	Mairdumont Netletic CMP	consent
measured.com	Measured	analytics
meclabs.com	MECLABS Institute	analytics
meclabsdata.com	MECLABS Institute	analytics
media.net	Media.net	ad
media6degrees.com	dstillery	ad
mediabong.net	Mediabong	ad
mediaconductor.me	Polar	ad
mediade.sk	US Media Consulting	ad
mediaeverywhere.com	Polar	ad
mediaforge.com	Rakuten	ad
mediahawk.co.uk	Mediahawk	analytics
mediaiqdigital.com	Media IQ	analytics
mediaplex.com	Conversant	ad
mediaplex.com	Conversant	analytics
mediarithmics.com	mediarithmics	ad
mediav.com	MediaV	ad
mediavine.com	Mediavine	ad
mediavine.mgr.consensu.org	Mediavine CMP	consent
mediavoice.com	Polar	ad
mediawallahscript.com	MediaWallah	ad
medio.com	HERE	analytics
medium.com	Medium	content
medtargetsystem.com	DMD Marketing	ad
meetrics.net	Meetrics	ad
megapopads.com	MegaPopAds	ad
meltdsp.com	Melt	ad
meltwaternews.com	Meltwater Group	support
mentad.com	MentAd	ad
mention-me.com	Mention Me	ad
mercent.com	CommerceHub	marketing
merchantequip.com	Merchant Equipment Store
merchenta.com	Merchenta	support
mesp.com	Melt	ad
message-business.com	Business Message	ad
metabroadcast.com	Meta Broadcast	social
metadsp.co.uk	Avid Media	support
metaffiliation.com	Kwanco	ad
metanetwork.net	Addoox	ad
metoffice.gov.uk	Met Office	content
metrigo.com	metrigo	ad
mfadsrvr.com	Media Force	ad
mgcdn.com	Mega Information Technology
mgid.com	MGID	ad
miaozhen.com	Supertool Network Technology	analytics
micpn.com	Movable Ink	analytics
microad.jp	Microad	ad
microsoft.com	Bing Ads	ad
mightypop.ca	Mightypop	ad
miisolutions.net	Mirror Image Internet
minicabit.com	minicabit.com	content
mirror.co.uk	Trinity Mirror	content
mixpanel.com	Mixpanel	analytics
mkt51.net	IBM	ad
mkt61.net	IBM	ad
mkt912.com	IBM	ad
mkt922.com	IBM	ad
mkt932.com	IBM	ad
mkt941.com	IBM	ad
mktoresp.com	Marketo	analytics
ml314.com	Madison Logic	marketing
mlno6.com	Bombora	ad
mlveda.com	MLveda
mmtro.com	1000mercis	ad
mnet-ad.net	Media.net	ad
moatads.com	Moat	ad
moatpixel.com	Moat	ad
mobify.com	Mobify
mobify.net	Mobify
mobilenations.com	Mobile Nations	social
mobimanage.com	mobiManage	hosting
mobivatebulksms.com	Mobivate	ad
mol.im	DMG Media	content
momondo.dk	Momondo	content
momondo.net	Momondo	content
momondogrouo.com	Momondo Group	content
momondogroup.com	Momondo Group	content
mon-com-net.com	Lead Forensics	ad
monarchads.com	Monarch Ads	ad
monetate.net	Monetate	analytics
money.yandex.ru	Yandex
monkeyfrogmedia.com	Monkey Frog Media	content
mookie1.com	Xaxis	ad
moovweb.net	Moovweb
mopinion.com	Mopinion	analytics
mouse3k.com	Mouse3K	analytics
mouseflow.com	Mouseflow	analytics
mousestats.com	MouseStats	analytics
movementventures.com	Qzzr	analytics
moving-pictures.biz	moving-pictures
moving-pictures.de	moving-pictures
moxielinks.com	Moxielinks	ad
mozilla.org	Mozilla
mparticle.com	mParticle
mplxtms.com	Conversant	tags
mpstat.us	mPulse	analytics
mpulse.net	mPulse	analytics
mrpdata.net	Market Resource Partners	ad
msads.net	Bing Ads	ad
msecnd.net	Bing Ads	ad
msedge.net	Microsoft	hosting
msgfocus.com	Adestra	ad
mshcdn.com	Mashable	social
msn.com	Bing Ads	ad
msocsp.com	Microsoft
mtvnservices.com	Viacom	content
multiview.com	Multiview	content
murdoog.com	NaviStone	ad
mwdev.co.uk	Moore-Wilson	ad
mxcdn.net	Meetrics	ad
mxpnl.com	Mixpanel	analytics
mxptint.net	MaxPoint Interactive	ad
mybuys.com	MyBuys	analytics
myfonts.net	MyFonts	hosting
mymovies.net	mymovies	content
mynativeplatform.com	my6sense	ad
mynewsdesk.com	Mynewsdesk
myregistry.com	MyRegistry
myspace.com	Specific Media	social
mythings.com	myThings	ad
mythingsmedia.net	myThings	ad
myunidays.com	Unidays	ad
myvisualiq.net	Visual IQ	analytics
mywebsitebuilder.com	WebsiteBuilder.com	hosting
mzstatic.com	Apple	content
namogoo.com	Namogoo
nanigans.com	Nanigans	ad
nanorep.com	Nanorep Technologies	support
narrative.io	Narrative	ad
nativeads.com	Native Ads	ad
natoms.com	Purch	ad
navdmp.com	Navegg	ad
navistechnologies.info	NAVIS	content
navu.co	Navu	ad
naytev.com	Naytev	analytics
nccgroup-webperf.com	NCC Group	analytics
nccgroup.trust	NCC Group
nedstat.com	Adobe	analytics
needle.com	Needle	analytics
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
netop.com	Netop	support
netseer.com	NetSeer	ad
netshelter.net	Ziff Davis Tech	ad
netsolssl.com	Network Solutions
networksolutions.com	Network Solutions
newapproachmedia.co.uk	New Approach Media	ad
newrelic.com	New Relic
news-static.com	News	social
news.com.au	News	social
news.google.com	Google
newsanalytics.com.au	News	social
newsapi.com.au	News	social
newscdn.com.au	News	social
newsdata.com.au	News	social
newsdiscover.com.au	News	social
newsharecounts.com	NewShareCounts	social
newsinc.com	NDN	content
newsquestdigital.co.uk	Newsquest	content
nexac.com	Datalogix	ad
nexage.com	AOL	ad
nexcesscdn.net	Nexcess.Net	hosting
nexeps.com	neXeps	ad
next14.mgr.consensu.org	Next14 CMP	consent
nflxext.com	NetFlix	content
nflximg.net	NetFlix	content
ninemsn.com.au	ninemsn Pty.
nitropay.mgr.consensu.org	NitroPay CMP	consent
nitrosell.com	NitroSell	hosting
nmm.de	SpaceNet	hosting
nochex.com	Nochex
noibu.com	Noibu
nonprofitsoapbox.com	PICnet	hosting
northernandshell.co.uk	Northern &amp; Shell Media Group	content
norton.com	Symantec
nosto.com	Nosto	analytics
notifyapp.io	Fomo	ad
nowinteract.com	Now Interact	analytics
npmcdn.com	Unpkg	hosting
npttech.com	piano	ad
nr-data.net	New Relic
nrelate.com	nRelate	content
ns-cdn.com	NetSeer	ad
nscontext.eu	home.pl	hosting
nt.vc	Next Tuesday	analytics
ntoklo.com	nToklo	analytics
ntv.io	Quantcast	analytics
nuggad.net	nugg.ad	ad
numerointeractive.com	numero	ad
nxtck.com	Rakuten Marketing	ad
nyltx.com	Ruler	analytics
nzaza.com	1000mercis	ad
o.ss2.us	Amazon
o2.co.uk	O2
o2.pl	Reklama	ad
oath.com	AOL / Oath / Verizon Media	ad
objectstore.eu	CloudVPS
ocsp-certum.com	Certum
ocsp.comodoca.com	Comodo
odistatic.net	Vacaciones eDreams	content
offerpop.com	Wyng	ad
ogigl.com	TVTY	ad
ogury.mgr.consensu.org	Ogury CMP	consent
ohmyad.co	OhMyAd	ad
ojrq.net	Impact Radius	ad
okasconcepts.com	Okas Concepts
okta.com	Okta	analytics
olark.com	Olark	support
ometria.com	Ometria	analytics
omguk.com	Optimise Media Group
omniconvert.com	Omniconvert	analytics
omniroot.com	Verizon
omnitagjs.com	Adyoulike	ad
omtrdc.net	Adobe	analytics
onaudience.com	Cloud Technologies	ad
oneall.com	OneAll	analytics
onefeed.co.uk	Webcore	ad
onesignal.com	OneSignal
onet.pl	Onet	ad
onetag-sys.com	OneTag	ad
onetag.mgr.consensu.org	OneTag CMP	consent
onetrust.com	Optanon	consent
onetrust.mgr.consensu.org	OneTrust CMP	consent
onicframework.com	Drifty Co
online-metrix.net	ThreatMetrix
onmodulus.net	Xervo	hosting
onscroll.com	OnScroll	ad
onstate.co.uk	OnState	ad
ontame.io	Ontame	analytics
onyourmap.com	OnYourMap
oodalab.com	Vestorly	ad
ooyala.com	Ooyala	ad
openh264.org	Cisco
opentable.co.uk	Priceline Group	content
opentable.com	Priceline Group	content
opentok.com	Vonage	content
openx.net	OpenX	ad
openxadexchange.com	OpenX	ad
openxcdn.net	OpenX	ad
ophan.co.uk	The Guardian	analytics
opinionbar.com	OpinionBar	analytics
opinionstage.com	Opinion Stage	analytics
opmnstr.com	OptinMonster	marketing
opta.net	Perform Group	content
optad360.mgr.consensu.org	optAd360 CMP	consent
optilead.co.uk	Optilead	analytics
optimahub.com	Datalicious	tags
optimatic.com	Optimatic	ad
optimizely.com	Optimizely	analytics
optimonk.com	OptiMonk	ad
optimost.com	OpenText	ad
optimove.net	Mobius Solutions	analytics
optmd.com	Optimax Media Delivery	ad
optmnstr.com	OptinMonster	marketing
optmstr.com	OptinMonster	marketing
optnmstr.com	Pagely
optorb.com	Optorb	ad
order-security.com	Order Security	analytics
ordergroove.com	Ordergroove	marketing
oribi.io	LinkedIn	social
oriel.io	Oriel	ad
osano.mgr.consensu.org	Osano CMP	consent
ostkcdn.com	Overstock
otracking.com	otracking.com	analytics
outbrain.com	Outbrain	ad
outbrainimg.com	Outbrain	ad
owneriq.net	OwnerIQ	ad
ozcart.com.au	OzCart
p-td.com	Accuen Media (Omnicom Media Group)	content
p161.net	IPONWEB	ad
padmin.microanalytics.io	Micro Analytics	analytics
pagefair.com	Pagefair	ad
pagefair.net	Pagefair	ad
pages01.net	IBM	ad
pages02.net	IBM	ad
pages03.net	IBM	ad
pages04.net	IBM	ad
pages05.net	IBM	ad
pagesense.io	PageSense	analytics
pagesuite-professional.co.uk	Pagesuite	ad
pajmc.com	Red Eye International	ad
pangolin.blue	Teradata	ad
parastorage.com	Wix	hosting
pardot.com	Pardot	marketing
parkingcrew.net	Parking Crew
parsely.com	Parse.ly	analytics
pay.google.com	Google
payments-amazon.com	Amazon Pay
payments.amazon.com	Amazon Pay
payments.google.com	Google
paypal.com	PayPal
paypalobjects.com	PayPal
paysafecard.com	Paysafe Group
pbbl.co	PebblePost	ad
pcapredict.com	Loqate
pcrl.co	Picreel	analytics
pdst.fm	Podsights	marketing
peak-ip-54.com	Lead Forensics	ad
peer1.com	PEER 1 Hosting	hosting
peer39.net	Sizmek	ad
peerius.com	Peerius	analytics
peermap.com	IMRG	analytics
peermapcontent.affino.com	IMRG	analytics
pejs.net	47Line Technologies
pendo.io	Pendo	analytics
peppercorp.com	Pepper	ad
pepperjam.com	Pepperjam	marketing
perfectaudience.com	Marin Software	ad
perfectmarket.com	Perfect Market	ad
performax.cz	Performio	ad
performfeeds.com	Perform Group	content
performgroup.com	PERFORM	content
perimeterx.net	PerimeterX
periscope.tv	Periscope	content
permutive.com	Permutive	ad
persuasionapi.com	Science Rockstars	analytics
petametrics.com	Petametrics	analytics
pgcdn.com	PriceGrabber	content
photobucket.com	PhotoBucket	content
photorank.me	Olapic	content
picadmedia.com	Vibrant Media	ad
piclike.us	piclike	ad
picreel.com	Picreel	analytics
pictela.net	Pictela (AOL)	analytics
pingdom.net	Pingdom RUM	analytics
pinimg.com	Pinterest	social
pinterest.com	Pinterest	social
pipol.com	Press+	ad
pippio.com	LiveRamp
pisces-penton.com	Penton
pistonheads.com	PistonHeads	social
piwikpro.com	Piwik	analytics
pixel.ad	Centro	ad
pixel.wp.com	Automattic	analytics
pixfs.net	PIXNET	social
pixlee.com	Pixlee	social
pixnet.net	PIXNET	social
pki.goog	Google
placed.com	Placed	analytics
placehold.it	placehold.it
planning-inc.co.uk	Planning-inc	analytics
platform.linkedin.com	LinkedIn	social
platform.twitter.com	Twitter	social
plausible.io	Plausible	analytics
play.google.com	Google
playbuzz.com	Playbuzz	hosting
playground.xyz	Playground	ad
playwire.mgr.consensu.org	Playwire CMP	consent
pleenq.com	Pleenq	ad
plentific.com	Plentific	content
plista.com	plista	ad
plrsrvcs.com	Polar	ad
plus.google.com	Google	social
pmc.com	Penske Media	content
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
polldaddy.com	Automattic	analytics
polyfill.io	Polyfill.io
popads.net	Popads	ad
populisengage.com	Populis	ad
postcodeanywhere.co.uk	Loqate
postimg.org	Postimage.org	content
postrelease.com	Nativo	ad
poweredbyeden.com	BoostSuite	ad
poweredbypolar.com	Polar	ad
poweringnews.com	BlastCasta	social
powerlinks.com	Powerlinks.com	ad
powerreviews.com	PowerReviews	analytics
powr.io	POWr
ppjol.com	Press+	ad
ppjol.net	Press+	ad
prebid.org	prebid.org
predictiveintent.com	SmartFocus	analytics
prefixbox.com	Prefix Box
premiumtv.co.uk	Perform Group	content
pressarea.com	PressArea
pressjack.com	3D Issue
pretio.in	Pretio Interactive	ad
prezi.com	Prezi
prfct.co	Marin Software	ad
pricegrabber.com	PriceGrabber	content
pricerunner.com	PriceRunner	content
primefuse.com	15gifts	support
printfriendly.com	PrintFriendly
privacymanager.io	LiveRamp	ad
privy.com	Privy	ad
privymktg.com	Privy	ad
pro-market.net	Datonics	ad
profitshare.ro	Profitshare	ad
programattik.com	Programattik	ad
projects.fm	Newzulu	content
projectwatchtower.com	Mediahub	ad
proper.io	Proper Media	content
propertyweek.com	Property Week	content
prospecteye.com	APSIS International AB	ad
provenpixel.com	SourceKnowledge	ad
providesupport.com	Provide Support	support
proweb.net	Proweb Uk	hosting
proximic.com	Proximic (ComScore)	ad
psplugin.com	Vergic AB	support
pswec.com	Proclivity Media	analytics
psyma.com	Psyma	ad
pubfactory.com	Safari Books Online	content
public-trust.com	Verizon
publicidad.tv	Publicidad.net	ad
publisherdesk.com	The Publisher Desk	ad
publishme.se	Blogg.se	hosting
publishthis.com	Ultra Unlimited	ad
pubmatic.com	Pubmatic	ad
pubmine.com	Automattic	ad
pubnation.com	PubNation	ad
pubperf.com	Pubperf	analytics
pubtech.mgr.consensu.org	Pubtech CMP	consent
pulseinsights.com	Pulse Insights	analytics
pulselive.mgr.consensu.org	Pulselive CMP	consent
pulsemgr.com	BuySight (AOL)	ad
purch.com	Purch	ad
purecars.com	PureCars	marketing
purechat.com	Pure Chat	support
pushcrew.com	PushCrew	ad
pusher.com	Pusher
pusherapp.com	Pusher
pvnsolutions.com	Tradedoubler	ad
pxi.pub	PerimeterX
pxlad.io	Dailymotion	content
q1media.com	Q1Media	ad
q1mediahydraplatform.com	Q1Media	ad
qeryz.com	Qeryz	analytics
qmerce.com	Apester	analytics
qmodal.azurewebsites.net	ABA RESEARCH	analytics
qnsr.com	QuinStreet	ad
qodeinteractive.com	Qode Interactive	hosting
qq.com	Tencent	content
qrius.me	Qrius	social
qservz.com	GroupM	ad
qsstats.com	QuinStreet	ad
qualaroo.com	Qualaroo	analytics
qualtrics.com	Qualtrics	analytics
quantcast.mgr.consensu.org	Quantcast Choice	consent
quantcount.com	Quantcast	analytics
quantserve.com	Quantcast	analytics
quantummetric.com	Quantum Metric	analytics
quartalflife.com	Investis Flife	hosting
qubit.com	Qubit	analytics
qubitproducts.com	Qubit	analytics
questionmarket.com	Dynamic Logic	ad
questionpro.com	QuestionPro	analytics
queue-it.net	Queue-it
quinstreet.com	QuinStreet	ad
quora.com	Quora Ads	ad
quovadisglobal.com	QuoVadis
qutics.com	Qubit	analytics
qzzr.com	Qzzr	analytics
r1-cdn.net	RadiumOne	ad
raac33.net	Piwik	analytics
rackcdn.com	Rackspace	hosting
rackspacecloud.com	Rackspace	hosting
rakuten-static.com	Rakuten	ad
rambler.ru	Rambler & Co
rampanel.com	RAM	analytics
ranker.com	Ranker	content
rapidapi.com	RapidAPI
rapidssl.com	RapidSSL
rapidzebra.io	Raygun
rasp.mgr.consensu.org	Ringier Axel Springer CMP	consent
ravelin.com	Ravelin
ravenjs.com	Sentry
rawgit.com	GitHub
raxcdn.com	Rackspace	hosting
raygun.io	Raygun
rbl.ms	RebelMouse	ad
rcsadv.it	RCS Media Group	ad
rcsmediagroup.mgr.consensu.org	RCS Pubblicita CMP	consent
rdcdn.com	ReachDynamics	ad
reachforce.com	ReachForce	ad
reachmee.com	ReachMee	content
reactful.com	Reactful	analytics
reactx.com	High Impact Media	ad
readspeaker.com	ReadSpeaker
realtime.co	internet business technologies
realytics.net	Realytics	analytics
rebelmouse.com	RebelMouse	ad
recaptcha.net	Google
receiptful.com	Receiptful
reciteme.com	Recite Me
recobell.io	RecoBell	analytics
recollect.net	ReCollect
recommend.pro	Recommend	analytics
recruitmentplatform.com	Lumesse	content
reddit.com	reddit	social
redditstatic.com	reddit	social
redintelligence.net	Reach Group	ad
redirecting2.net	Understand Digital	ad
redirectingat.com	Skimbit	ad
reembed.com	reEmbed
reevoo.com	Reevoo	analytics
refersion.com	Refersion	ad
refinedads.com	Refined Ads	ad
reflektion.com	Reflektion	analytics
reflow.tv	Scenestealer	ad
relestar.com	Relevad	ad
remarketingpixel.com	Adsterra Network	ad
remintrex.com	SmartUp Venture	ad
republer.com	Republer	ad
res-x.com	Resonance Insights	analytics
research-int.se	Kantar Sifo	analytics
researchgnow.com	Research Now	analytics
researchnow.com	Research Now	analytics
researchonline.org.uk	Skills Development Scotland	content
reson8.com	Resonate Networks	analytics
resources.fairfax.com.au	Fairfax Media	content
responsetap.com	ResponseTap	analytics
responsivevoice.org	ResponsiveVoice
responsys.net	Oracle	marketing
resrc.it	ReSRC
resultslist.com	SLI Systems
resultspage.com	SLI Systems
retargeter.com	ReTargeter	ad
retentionscience.com	Retention Science	ad
reussissonsensemble.fr	affilinet	ad
revcontent.com	Revcontent	content
revee.com	Revee	ad
revenueconduit.com	Revenue Conduit
revenuemantra.com	RevenueMantra	ad
reviews.co.uk	Reviews.co.uk	analytics
reviews.io	Reviews.io	analytics
revivve.com	REVIVVE	ad
revjet.com	RevJet	ad
revolvermaps.com	Revolver Maps	analytics
revsci.net	Audience Science	ad
revv.co	Revv
rewardstyle.com	rewardStyle.com	ad
rezync.com	Zeta Global	marketing
rfihub.com	Rocket Fuel	ad
rfihub.net	Rocket Fuel	ad
rhythmxchange.com	Zenovia Digital Exchange	ad
richaudience.mgr.consensu.org	Rich Audience CMP	consent
richmetrics.com	Burt	analytics
richrelevance.com	RichRelevance	analytics
rightnowtech.com	Oracle	support
riskified.com	Riskified
rkdms.com	Merkle	ad
rlcdn.com	LiveRamp IdentityLink	analytics
rmtag.com	Rakuten	ad
rnengage.com	Oracle	support
rnkr-static.com	Ranker	content
rockabox.co	Scoota	ad
rollbar.com	Rollbar
romancart.com	RomanCart
rondavu.com	Rondavu	ad
roomkey.com	Roomkey	content
rovicorp.com	Tivo	analytics
rpxnow.com	Janrain	analytics
rss2json.com	rss2json
rssinclude.com	RSSinclude	social
rtb-media.me	RTB Media	ad
rtbidder.net	Brandscreen	ad
rtm.com	Realtime Media (Brian Communications)	ad
rtoaster.jp	Brainpad	marketing
rtrk.co.nz	ReachLocal	ad
ru4.com	Rocket Fuel	ad
rubiconproject.com	Rubicon Project	ad
rubikloud.com	Rubikloud.com	analytics
ruleranalytics.com	Ruler	analytics
rummblelabs.com	Seldon	analytics
runadtag.com	RUN	ad
rundsp.com	RUN	ad
rutarget.ru	Segmento	ad
ruxit.com	Dynatrace	analytics
rxthdr.com	Roxot	ad
s-9.us	ShopRunner	content
s-msft.com	Bing Ads	ad
s-msn.com	Bing Ads	ad
s.yimg.jp	Yahoo! JAPAN	ad
s0.wp.com	Automattic	hosting
s1.wp.com	Automattic	hosting
s2.wp.com	Automattic	hosting
s2betrieb.de	SinnerSchrader Deutschland	ad
s3ae.com	Sophus3	analytics
s81c.com	IBM	analytics
sabio.co.uk	Sabio	support
sagepay.com	Sage Pay Europe
sail-horizon.com	Sailthru	analytics
sail-personalize.com	Sailthru	analytics
sail-track.com	Sailthru	analytics
sailthru.com	Sailthru	marketing
sajari.com	Sajari Pty
salecycle.com	SaleCycle	ad
salesforce.com	Salesforce.com	ad
salesforceliveagent.com	Salesforce.com	support
salesloft.com	SalesLoft	marketing
sam4m.com	S4M	ad
samba.tv	Samba	content
samplicio.us	Samplicio.us	analytics
sara.media	Amelia Communication	hosting
sas.com	SAS Institute	ad
sascdn.com	Smart AdServer	ad
sasqos.com	Smart AdServer	ad
satori.segs.jp	SATORI	marketing
saymedia.com	Say Media	ad
sc-static.net	Snapchat	analytics
scanalert.com	McAffee
scanscout.com	Tremor Video	ad
scarabresearch.com	Emarsys	analytics
scdn.co	Spotify	content
scene7.com	Adobe Systems	content
scoota.co	Scoota	ad
scorecardresearch.com	Scorecard Research	ad
scoutanalytics.net	ServiceSource International	marketing
scribblelive.com	ScribbleLive	ad
scroll.com	Scroll
scrvt.com	Infopark	hosting
scupio.com	Bridgewell DSP	ad
sddan.mgr.consensu.org	Sirdata CMP	consent
sdk.privacy-center.org	Didomi	consent
sdlmedia.com	SDL
searchanise.com	Searchanise	analytics
searchforce.net	SearchForce	ad
searchignite.com	Ignition One	marketing
searchmarketing.com	ChannelAdvisor	ad
searchspring.net	SearchSpring
secomapp.com	Secomapp
sectigo.com	Sectigo
secure.footprint.net	Level3
securedvisit.com	4Cite Marketing	ad
secureprivacy.mgr.consensu.org	Secure Privacy CMP	consent
securestudies.com	Full Circle Studies	analytics
securiti.mgr.consensu.org	Securiti CMP	consent
securitymetrics.com	SecurityMetrics
seedtag.com	Seedtag Advertising	ad
seewhy.com	SAP	ad
segmanta.com	Segmanta	marketing
segment.com	Segment	analytics
segment.io	Segment	analytics
segmentstream.com	SegmentStream	marketing
segmint.net	Segmint	analytics
sekindo.com	Sekindo	content
selectmedia.asia	SelectMedia International	content
sellpoints.com	Sellpoints	analytics
semantictec.com	Quantcast	analytics
semasio.net	Semasio	analytics
sentifi.com	Sentifi	social
sentry-cdn.com	Sentry
sentry.io	Sentry
servebom.com	Best Of Media S.A.	content
servedbyopenx.com	OpenX	ad
serverbid.com	Consumable	ad
servicetick.com	ServiceTick	analytics
serving-sys.com	Sizmek	ad
servmetric.com	ServMetric	analytics
sesamestats.com	Kantar	analytics
sessioncam.com	ServiceTick	analytics
seznam.mgr.consensu.org	Seznam.cz CMP	consent
sfr.fr	SFR
shappify-cdn.com	Bold Commerce
shappify.com	Bold Commerce
shareaholic.com	Shareaholic	social
sharebutton.co	carrot	social
sharethis.com	ShareThis	social
sharethis.mgr.consensu.org	ShareThis CMP	consent
sharethrough.com	Sharethrough	ad
sharpspring.com	SharpSpring	marketing
shinystat.mgr.consensu.org	ShinyStat CMP	consent
shld.net	Sears Holdings	content
shop.pe	AddShoppers	social
shop2market.com	AdCurve	ad
shopapps.in	Shopapps	social
shopatron.com	Shopatron	hosting
shopgate.com	Shopgate
shopify.com	Shopify	hosting
shopifyapps.com	Shopify	hosting
shopifycdn.com	Shopify	hosting
shopifysvc.com	Shopify	hosting
shopimind.com	ShopIMind	ad
shopkeepertools.com	Shopkeeper Tools
shopmania.com	SC ShopMania Net SRL	content
shoprunner.com	ShopRunner	content
shopsettings.com	Ecwid	hosting
shopstorm.com	ShopStorm
sibboventures.mgr.consensu.org	Sibbo CMP	consent
sidereel.com	Sidereel	analytics
siftscience.com	Sift Science
signifyd.com	Signyfyd
silktide.com	Silktide	hosting
simplaex.net	Simplaex	marketing
simplereach.com	SimpleReach	analytics
simplestream.com	Simplestream	content
simpli.fi	Simpli.fi	ad
simplytechnology.net	Addvantage Media	ad
singlespot.mgr.consensu.org	Singlespot CMP	consent
sirv.com	Sirv
site24x7rum.com	Site24x7	analytics
siteblindado.com	Blindado
sitegainer.com	SiteGainer	analytics
siteimprove.com	Siteimprove
siteimproveanalytics.com	Siteimprove
sitemeter.com	Site Meter	analytics
sitescout.com	Centro	ad
sitestat.com	comScore	analytics
sitetagger.co.uk	Signal	tags
sjv.io	Impact Radius	ad
skimlinks.com	Skimlinks	ad
skimresources.com	Skimbit	ad
skimresources.net	Skimbit	ad
skybet.com	Bonne Terre t/a Sky Vegas (Sky)
skyglue.com	SkyGlue Technology	analytics
skype.com	Skype
skyscanner.net	SkyScanner	content
slgnt.eu	Selligent	ad
sli-spark.com	SLI Systems
slideshare.com	Slideshare	content
slideshare.net	Slideshare	content
slidesharecdn.com	Slideshare	content
slpht.com	Socialphotos	social
smaato.net	Smaato	ad
smadex.com	entravision	ad
smartadserver.com	Smart AdServer	ad
smartassistant.com	Smart Information Systems	support
smartclip.net	smartclip	ad
smarterclick.co.uk	Smarter Click	ad
smarterhq.io	SmarterHQ	analytics
smarterremarketer.net	SmarterHQ	analytics
smartertrack.com	Smarttools	support
smartfocus.com	SmartFocus	analytics
smartlock.google.com	Google
smartlook.com	Smartsupp.com	analytics
smartstream.tv	SMARTSTREAM.TV	ad
smartsupp-widget-161959.c.cdn77.org	Smartsupp.com	support
smartsupp.com	Smartsupp.com	support
smartsuppcdn.com	Smartsupp.com	support
smartsuppchat.com	Smartsupp.com	support
smartwebportal.co.uk	Qbase Software Development	hosting
smartzer.com	Smartzer	ad
smartzonessva.com	Semcasting	ad
smct.co	Smarter Click	ad
smh.com.au	Fairfax Media	content
snack-media.com	Snack Media	content
snapchat.com	Snapchat	analytics
snapengage.com	SnapEngage	support
snapwidget.com	SnapWidget	content
sndcdn.com	SoundCloud	content
snidigital.com	Scripps Network Digital	ad
snigelweb.mgr.consensu.org	Snigel CMP	consent
sniperlog.ru	AdSniper	ad
snta0034.com	Lead Forensics	ad
socdm.com	Supership	ad
sociablelabs.com	SociableLabs	ad
sociablelabs.net	SociableLabs	ad
socialannex.com	Social Annex	support
socialshopwave.com	SocialShopWave	social
sociomantic.com	DunnHumby	ad
sodahead.com	SodaHead	analytics
softwebzone.com	Softwebzone	hosting
sojern.com	Sojern	marketing
sokrati.com	Sokrati	marketing
solocpm.com	mainADV	ad
sonobi.com	Sonobi	ad
sooqr.com	Sooqr
sophus3.com	Sophus3	analytics
sorensonmedia.com	Sorenson Media	content
sotic.net	Sotic	hosting
soticservers.net	Sotic	hosting
soundcloud.com	SoundCloud	content
soundest.net	Soundest	ad
soundestlink.com	Soundest	ad
sourcepoint.mgr.consensu.org	Sourcepoint CMP	consent
sparkflow.net	Intercept Interactive	ad
specificclick.net	Specific Media	ad
specificmedia.com	Specific Media	ad
specless.tech	Specless	ad
speedcurve.com	SpeedCurve	analytics
speedshiftmedia.com	Media Management Technologies	ad
spiceworks.com	Spiceworks	analytics
spongecell.com	Spongecell	ad
sportradarserving.com	Sportradar	ad
spot.im	Spot.IM	social
spotify.com	Spotify	content
spotim.market	Spot.IM	social
spotx.tv	SpotXchange	ad
spotxcdn.com	SpotXchange	ad
spotxchange.com	SpotXchange	ad
springserve.com	SpringServer	ad
spylight.com	Spylight
squarespace.com	Squarespace	hosting
squixa.net	section.io
srip.net	Akamai	hosting
srtk.net	AKQA	ad
ss2.us	Starfield Technologies
ssl-images-amazon.com	Amazon
ssl.gstatic.com	Google	hosting
sspicy.ru	Data-Centric Alliance	ad
sstatic.net	StackExchange	social
sstats.adobe.com	Adobe	tags
st-hatena.com	Hatena Blog	hosting
stackadapt.com	StackAdapt	ad
stackla.com	Stackla PTY	social
stackpile.io	StackPile	tags
stailamedia.com	Stailamedia	ad
stamped.io	Stamped.io	analytics
starfieldtech.com	Starfield Technologies
statable.com	Key Arg B.V.	analytics
statcounter.com	StatCounter	analytics
statful.com	Statful	analytics
static.cloudflareinsights.com	Cloudflare
static.polldaddy.com	PollDaddy (Automattic)	ad
staticflickr.com	Flickr	content
stats.wp.com	Automattic	analytics
status.microanalytics.io	Micro Analytics	analytics
statuspage.io	Atlassian
steelhousemedia.com	Steelhouse	ad
steepto.com	Steepto	ad
stellaservice.com	StellaService	analytics
stickyadstv.com	StickyADS.tv	ad
storify.com	Adobe Systems	social
stormcontainertag.com	Rakuten	tags
stormiq.com	Rakuten	analytics
storygize.net	Storygize	ad
strands.com	Strands
stratus.sc	SoundCloud	content
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
stumble-upon.com	StumbleUpon	content
stumbleupon.com	StumbleUpon	content
sub2tech.com	Sub2 Technologies	analytics
sublimevideo.net	Dailymotion	content
successfultogether.co.uk	affilinet	ad
suitesmart.com	Perfect Privacy
summerhamster.com	Sourcepoint	ad
sumo.b-cdn.net	Sumo	marketing
sumo.com	Sumo	marketing
sumologic.com	Sumo Logic
sumome.com	Sumo	marketing
sundaysky.com	SundaySky	ad
sunriseintegration.com	Sunrise Integration
supert.ag	Datalicious	tags
survata.com	Survata	analytics
surveygizmo.eu	SurveyGizmo	analytics
surveymonkey.com	SurveyMonkey	analytics
survicate.com	Survicate	analytics
svr-prc-01.com	Lead Forensics	ad
sweettooth.io	Sweet Tooth	ad
swellrewards.com	Yotpo	marketing
swiftype.com	Swiftype
swiftypecdn.com	Swiftype
switchadhub.com	Switch Concepts	ad
switchads.com	Switch Concepts	ad
swoop.com	Swoop	ad
symantec.com	Symantec
symcb.com	Symantec
symcd.com	Symantec
syn-finity.com	Synthetix	support
syndication.twitter.com	Twitter	social
synergetic.ag	Synergetic	ad
syntace-094.com	Lead Forensics	ad
synthetix-ec1.com	Synthetix	support
synthetix.com	Synthetix	support
syteapi.com	Syte
t-x.io	TicketMaster	content
t.co	Twitter	social
t4ft.de	Batch Media	ad
taboola.com	Taboola	ad
taboolasyndication.com	Taboola	ad
tacdn.com	TripAdvisor	content
tacoda.net	AOL / Oath / Verizon Media	ad
tag.rmp.rakuten.com	Rakuten	ad
tag4arm.com	ARM	analytics
tagboard.com	Tagboard	social
tagcommander.com	TagCommander	tags
taggstar.com	Taggstar UK	ad
tagmanager.coremetrics.com	IBM	tags
tagsrvcs.com	White Ops
tailored.to	Tailored
tailtarget.com	Tail	ad
taleo.net	Oracle	content
talkable.com	Talkable	ad
tamgrt.com	TripAdvisor	content
tapad.com	Tapad	ad
tapsense.com	TapSense	ad
targetemsecure.blob.core.windows.net	Selligent	ad
targito.com	VIVmail.cz	marketing
tawk.to	Tawk.to	support
tcdn.com.br	Tray Commerce	marketing
tctm.co	CallTrackingMetrics	analytics
teads.tv	Teads	ad
tealiumiq.com	Tealium	tags
technoratimedia.com	Synacor	ad
techtarget.com	TechTarget	content
telephonesky.com	Imagen Studio
tellapart.com	Tell Apart	analytics
tellaparts.com	Tell Apart	analytics
template-help.com	template-help.com	hosting
terminus.services	Terminus	ad
testtesttest.com	test only
texthelp.com	Browsealoud
tghbn12.com	Lead Forensics	ad
thawte.com	Thawte
thcdn.com	The Hut Group	content
the-ozone-project.com	The Ozone Project	ad
theadex.com	The ADEX	ad
thebestday.com	The Best Day	social
thebrighttag.com	Signal	tags
thefilter.com	Exabre	analytics
thefind.com	TheFind	content
theguardian.com	Guardian Media	ad
thelocalpeople.co.uk	Local World	content
themessagecloud.com	SmartFocus	analytics
thinglink.com	Thinglink
thirdpresence.com	Thirdpresence	ad
thrtle.com	Throtle	analytics
tidaltv.com	Videology	ad
tidiochat.com	Tidio	support
tifbs.net	United Internet Media AG	hosting
tiktok.com	ByteDance Ltd	social
tildacdn.com	Tilda	hosting
tiledesk.com	Tiledesk SRL	support
time2perf.com	Time2Perf	ad
timeinc.net	Time	content
tinypass.com	piano	ad
tinyurl.com	TinyURL
tiqcdn.com	Tealium	tags
tm-aws.com	Trinity Mirror Digital Media	social
tm-awx.com	Trinity Mirror	ad
tmcs.net	TicketMaster	content
tmvtp.com	Accenture	analytics
tns-counter.ru	TNS (Kantar Group)	analytics
tomandco.uk	Tom&Co	hosting
toptable.co.uk	Priceline Group	content
touchcommerce.com	Touch Commerce	support
toutapp.com	ToutApp	ad
tp88trk.com	Everflow	analytics
tpmn.co.kr	TPMN	ad
tqlkg.com	Conversant	analytics
tracelytics.com	Solarwinds	analytics
track-mv.com	Multiview	content
trackalyzer.com	LeadLander	analytics
trackcmp.net	ActiveCampaign	ad
trackdiscovery.net	Lead Forensics	ad
trackedlink.net	dotMailer	analytics
trackedweb.net	dotMailer	analytics
trackjs.com	TrackJS	analytics
tradedoubler.com	Tradedoubler	ad
tradelab.fr	Tradelab	ad
traffective.mgr.consensu.org	Traffective CMP	consent
trafficfactory.biz	TrafficFactory	ad
traffichunt.com	TrafficHunt	ad
trafficjunky.net	TrafficJunky	ad
trafficmanager.net	Microsoft
trafficstars.com	TrafficStars	ad
trail-web.com	Lead Forensics	ad
transifex.com	Transifex
translate.google.com	Google
travel-assets.com	Expedia	content
travelex.co.uk	Travelex
travelex.net	Travelex
travelocity.ca	Travelocity	content
travelocity.com	Travelocity	content
travelzoo.com	Travelzoo	content
treasuredata.com	Treasure Data	analytics
tremorhub.com	Tremor Video	ad
trialfire.com	Trialfire	analytics
tribalfusion.com	Exponential Interactive	ad
tribl.io	Triblio	marketing
triggeredmessaging.com	Fresh Relevance	ad
triggit.com	Gravity4	ad
tripadvisor.co.uk	TripAdvisor	content
tripadvisor.com	TripAdvisor	content
trovus.co.uk	Logicalis	analytics
tru.am	trueAnthem	social
truconversion.com	TruConversion	analytics
truedash.com	Avora	analytics
truefitcorp.com	Truefit	analytics
truendo.mgr.consensu.org	Truendo CMP	consent
truffle.bid	Truffle	ad
truoptik.com	Tru Optik	ad
trust-guard.com	Trust Guard
trust-provider.com	Comodo
trustarc.com	TrustArc
trustarc.mgr.consensu.org	TrustArc CMP	consent
trustcommander.net	Commandersact	consent
truste.com	TRUSTe
trustedshops.com	Trusted Shops
trustev.com	TransUnion
trustlogo.com	Comodo
trustpilot.com	Trust Pilot	analytics
trustwave.com	Trustwave
trustx.org	TrustX	ad
trvl-media.com	Expedia	content
trvl-px.com	Expedia	content
trychameleon.com	Chameleon	marketing
tryzens-analytics.com	Tryzens	analytics
tsyndicate.com	TrafficStars	ad
ttgtmedia.com	TechTarget	content
ttsep.com	Thesis	analytics
tubemogul.com	TubeMogul	ad
tumblr.com	Tumblr	social
turbobytes.net	TyrbooBytes
turn.com	Turn	ad
turnto.com	TurnTo
tutorialize.me	Tutorialize	support
tvgenius.net	Ericcson Media Services	content
tvsquared.com	TVSquared	ad
tweetmeme.com	tweetmeme	analytics
twenga.co.uk	Twenga	content
twenga.fr	Twenga	content
twimg.com	Twitter	social
twitch.tv	Twitch	content
twitframe.com	Superblock
twitpic.com	Twitter	social
twyn.com	Twyn Group	ad
tynt.com	33 Across	ad
typekit.com	Adobe	hosting
typekit.net	Adobe	hosting
typepad.com	Typepad	hosting
typography.com	Hoefler &amp; Co	hosting
u5e.com	D4t4 Solutions	analytics
uadx.com	Unite	ad
ubembed.com	Unbounce	ad
ubertags.com	Ubertags	tags
uciservice.com	Expedia	content
ucs.su	United Card Services
udmserve.net	Underdog Media	ad
ui-portal.de	United Internet Media	ad
ui.scale8.com	Scale8	analytics
uicdn.com	United Internet	hosting
uicdn.net	United Internet Media AG	hosting
uimserv.net	United Internet Media AG	hosting
uk-plc.net	@UK	hosting
ulogin.ru	uLogin
ulogix.ru	uLogix	ad
umbel.com	Umbel	analytics
unanimis.co.uk	Switch	ad
unbounce.com	Unbounce	ad
underdog.media	Underdog Media	ad
undertone.com	Intercept Interactive	ad
unica.com	IBM	analytics
uniconsent.com	UniConsent CMP	consent
uniconsent.mgr.consensu.org	UniConsent CMP	consent
unidays.world	Unidays	ad
uniqodo.com	Uniqodo	ad
univide.com	Crosswise	ad
unknowntray.com	Admiral	ad
unpkg.com	Unpkg	hosting
unrulymedia.com	Unruly Media	ad
up-value.de	up-value	ad
upbuild.io	UpBuild	ad
uploads-ssl.webflow.com	Webflow	hosting
uplynk.com	Verizon	content
upsellit.com	UpSellit	analytics
urbanairship.com	Airship	marketing
urchin.com	Google	analytics
us-central1-adaptive-growth.cloudfunctions.net	Podsights	marketing
usabilitytools.com	UsabilityTools	analytics
usabilla.com	Usabilla	analytics
usablenet.net	Usablenet.net
usefathom.com	Fathom	analytics
usehero.com	Klarna	support
useinsider.com	Insider	analytics
useitbetter.com	Use It Better	analytics
usercentrics.eu	Usercentrics CMP	consent
usercentrics.mgr.consensu.org	Usercentrics CMP	consent
userneeds.dk	Userneeds	analytics
userreplay.net	User Replay	analytics
userreport.com	UserReport	analytics
usersnap.com	Usersnap	support
usertrust.com	Comodo
userzoom.com	Userzoom	analytics
utt.impactcdn.com	Impact Radius	ad
v12finance.com	V12 Retail Finance
v12group.com	Throtle	analytics
v6-moving-pictures.com	moving-pictures
vdna-assets.com	Imagini Holdings	ad
vdopia.com	Vdopia	ad
vdoserv.com	Cedato	ad
ve.com	Ve	marketing
vee24.com	Vee24	support
veeseo.com	Veeseo	content
veinteractive.com	Ve	marketing
venatusmedia.com	Venatus Media	marketing
veoxa.com	Veoxa	ad
vepxl1.net	Ve	ad
verestads.net	everestads.com	content
vergic.com	Vergic	support
verisign.com	Verisign (Symantec)
vertamedia.com	VertaMedia	ad
veruta.com	MyBuys	analytics
vextras.com	Vextras
viafoura.co	Viafoura	ad
viafoura.net	Viafoura	ad
viamichelin.com	Michelin	content
viator.com	TripAdvisor	content
videohub.tv	Tremor Video	ad
videoplayerhub.com	AdFuel	ad
videostat.com	Giant Media	ad
vidfuture.com	ConvertMedia	ad
vidible.tv	Vidible	ad
vidpulse.com	VidPulse	analytics
vidyard.com	Vidyard
viewwonder.com	Meme	ad
viglink.com	VigLink	ad
vimeo.com	Vimeo	content
vimeocdn.com	Vimeo	content
vindicosuite.com	Viant	ad
vine.co	Twitter	social
vioapi.com	Viocorp International	content
viralninjas.com	ViralNinjas	ad
virool.com	Virool	ad
virtualearth.net	Microsoft
visely.io	Visely
visiblemeasures.com	Visible Measures	ad
visscore.com	VisScore	analytics
visualdna.com	VisualDNA	ad
visualrevenue.com	Outbrain	ad
visualstudio.com	Microsoft
visualwebsiteoptimizer.com	VWO	analytics
vivocha.com	Vivocha S.p.A	support
vizu.com	Vizu (Nielsen)	analytics
vizury.com	Vizury	ad
vizzit.se	Vizzit	analytics
vk.com	VK	social
vmg.host	Video Media Groep	ad
vmmpxl.com	Varick Media Management	ad
vmweb.net	Vertical Mass	ad
vntsm.com	LoopMe	ad
voicefive.com	VoiceFive	analytics
voicestar.com	Marchex	analytics
volvelle.tech	Optomaton	ad
vouchedfor.co.uk	VouchedFor	analytics
vox-cdn.com	Vox Media	content
voxmedia.com	Vox Media	content
vtstat.com	moving-pictures
vwo.com	VWO	analytics
w.org	Automattic	hosting
w55c.net	Dataxu	marketing
walkme.com	WalkMe	support
warpcache.net	WARPCACHE
watchingthat.com	Watching That
wayfair.com	Wayfair	analytics
wbtrk.net	Webtrekk	analytics
wcfbc.net	Webtreck	analytics
wdfl.co	Rewardful	analytics
web-01-gbl.com	Lead Forensics	ad
web-call-analytics.com	Fonecall	analytics
web-cntr-07.com	Lead Forensics	ad
webabacus.com	Ey-Seren	analytics
webads.mgr.consensu.org	WebAds CMP	consent
webcollage.net	Webcollage	support
webcontentassessor.com	TMT Digital	ad
webdissector.com	Beijing Gridsum Technologies	analytics
webelapp.com	Adlead	ad
webengage.co	WebEngage	support
webengage.com	WebEngage	support
webforensics.co.uk	Web Forensics	analytics
webink.com	Extensis WebInk	hosting
webkul.com	Webkul Software
webmarked.net	Webmarked
weborama.com	Weborama	ad
weborama.fr	Weborama	ad
webpageone.com	WebPageOne Solutions
webphone.net	IP WEB SERVICES	support
webselect.net	Webselect Internet	hosting
websitealive.com	AYU Technology Solutions	support
websitealive7.com	AYU Technology Solutions	support
websiteceo.com	Web CEO
websiteprotection.com	Starfield Technologies
websitetestlink.com	Rackspace	hosting
webspectator.com	WebSpectator	ad
websta.me	A-FIS PTE	analytics
webthinking.co.uk	Webthinking	hosting
webtrekk-asia.net	Webtrekk	analytics
webtrekk.net	Webtrekk	analytics
webtrends.com	Webtrends	analytics
webtrendslive.com	Webtrends	analytics
webtuna.com	Application Performance	analytics
webtype.com	Webtype	hosting
webvideocore.net	StreamingVideoProvider	content
where.com	PayPal Ads	ad
whitespacers.com	Whitespace	ad
whoson.com	WhosOn Live Chat Software	support
wibbitz.com	Wibbitz
wickedreports.com	Wicked Reports	marketing
widearea.co.uk	Wide Area Communications	hosting
widespace.com	Widespace	ad
widgets.wp.com	Automattic	hosting
wigzo.com	Wigzo	marketing
wigzopush.com	Wigzo	marketing
willyfogg.com	WillyFogg.com	content
windows.net	Microsoft	hosting
windowsupdate.com	Microsoft
wingify.com	VWO	analytics
wisepops.com	WisePops
wishabi.com	Flipp	analytics
wishabi.net	Flipp	analytics
wishpond.com	Wishpond Technologies	marketing
wishpond.net	Wishpond Technologies	marketing
wistia.com	Wistia	content
wistia.net	Wistia	content
withcabin.com	Cabin	analytics
withcubed.com	CUBED	ad
wix.com	Wix	hosting
wixapps.net	Wix	hosting
wixstatic.com	Wix	hosting
wknd.ai	Wunderkind	marketing
wmps.com	Redfish Group	ad
wnmedia.co.uk	World News Media	content
woopra.com	Woopra	analytics
woosmap.com	Woosmap
wordpress.com	Automattic	hosting
workcast.net	WorkCast	hosting
worldpay.com	Worldpay
wowanalytics.co.uk	Wow Analytics	analytics
wowcher.co.uk	Wowcher	ad
wp.pl	Reklama	ad
wpengine.com	WP Engine	hosting
wrbm.com	William Reed	content
wsimg.com	GoDaddy
wsj.net	The Wall Street Jounal	content
wt-eu02.net	Webtrekk	analytics
wt-safetag.com	Webtrekk	analytics
wtp101.com	Diligent (Adnetik)	ad
wufoo.com	Wufoo
wurfl.io	ScientiaMobile	analytics
wurflcloud.com	ScientiaMobile	analytics
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
www.googleoptimize.com	Google	analytics
www.gstatic.com	Google	hosting
www.linkedin.com	LinkedIn Ads	ad
www.microanalytics.io	Micro Analytics	analytics
www.sc.pages01.net	IBM	analytics
www.sc.pages02.net	IBM	analytics
www.sc.pages03.net	IBM	analytics
www.sc.pages04.net	IBM	analytics
www.sc.pages05.net	IBM	analytics
www.sc.pages06.net	IBM	analytics
www.sc.pages07.net	IBM	analytics
www.sc.pages08.net	IBM	analytics
www.sc.pages09.net	IBM	analytics
www.sc.pagesa.net	IBM	analytics
www.scale8.com	Scale8	analytics
wywy.com	wywy	ad
wywyuserservice.com	wywy	ad
wzrkt.com	WizRocket Technologies	analytics
xboxlive.com	Microsoft	marketing
xclusive.ly	NyaConcepts	analytics
xg4ken.com	Kenshoo	marketing
xiti.com	AT Internet	analytics
xlcdn.com	JetStream	content
xmlshop.biz	XMLSHOP	hosting
xplosion.de	emetriq	ad
xsellapp.com	Swogo	analytics
y-track.com	Cardosa Enterprises	analytics
yabidos.com	Fraudlogix
yadro.ru	LiveInternet	analytics
yads.c.yimg.jp	Yahoo! JAPAN	ad
yahoo.com	Yahoo!	ad
yahoo.net	Yahoo!	ad
yahooapis.com	Yahoo!	ad
yandex.st	Yandex	hosting
yashi.com	Nexstar Media Group	ad
yastatic.net	Yandex	hosting
yfrog.com	ImageShack	content
yieldify.com	Yieldify	ad
yieldifylabs.com	Yieldify	ad
yieldlab.net	Yieldlab	ad
yieldmanager.com	Yahoo!	ad
yieldmo.com	Yieldmo	ad
yieldoptimizer.com	Adara Media	ad
yieldpartners.com	YieldPartners	ad
yimg.com	Yahoo!	ad
yjtag.jp	Yahoo! JAPAN	tags
yldbt.com	Yieldbot	ad
yopify.com	Yo
yotpo.com	Yotpo	marketing
yottaa.com	Yottaa	hosting
yottaa.net	Yottaa	hosting
youplay.se	PlayAd Media Group	ad
youramigo.com	YourAmigo
youtube-nocookie.com	YouTube	content
youtube.com	YouTube	content
ytimg.com	YouTube	content
yudu.com	YUDU	content
yume.com	YuMe	ad
yumenetworks.com	YuMe	ad
yummly.com	Yummley
ywxi.net	Tencent	content
zafu.com	Zafu	analytics
zaius.com	Zaius	ad
zampda.net	Zamplus ad	ad
zanox.com	Zanox	ad
zanox.ws	Zanox	ad
zapper.com	Zapper
zarget.com	Zarget	analytics
zdassets.com	ZenDesk	support
zdbb.net	Ziff Davis Tech	ad
zedo.com	ZEDO	ad
zemanta.com	Zemanta	ad
zenaps.com	Digital Window	ad
zencdn.net	Brightcove	content
zencoder.net	Brightcove
zendesk.com	ZenDesk	support
zenfs.com	Yahoo!	ad
zenoviaexchange.com	Zenovia Digital Exchange	ad
zeotap.com	ZEOTAP	ad
zergnet.com	ZergNet	content
zerogrey.com	Zerogrey	hosting
zmags.com	Zmags	marketing
zn3vgszfh.fastestcdn.net	Cedexis	analytics
zoover.co.uk	Zoover	analytics
zoover.nl	Zoover	analytics
zopim.com	ZenDesk	support
zopim.io	Zopim	support
zorosrv.com	ConvertMedia	ad
zqtk.net	comScore	analytics
ztat.net	Zolando	content
zyen.com	Zen Internet
`;
